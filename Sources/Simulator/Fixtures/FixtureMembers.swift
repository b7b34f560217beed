import JSON

/// The members of an object in a file of flows.
struct FixtureMembers {
    let object: JSONObject
    let place: String

    /// The member of that name, or nil when it isn't there or is null.
    subscript(name: String) -> FixtureNode? {
        guard let value = object[name], !value.isNull else { return nil }
        return FixtureNode(value: value, place: place.isEmpty ? name : "\(place).\(name)")
    }

    /// The member of that name, which must be there.
    func required(_ name: String) throws(FixtureProblem) -> FixtureNode {
        guard let node = self[name] else {
            throw FixtureProblem(place: place, kind: .missing(name))
        }
        return node
    }

    /// Puts a member into a place when it is there, and leaves the place as it is when not.
    func read<Value>(
        _ name: String,
        into target: inout Value,
        _ read: (FixtureNode) throws(FixtureProblem) -> Value
    ) throws(FixtureProblem) {
        if let node = self[name] { target = try read(node) }
    }
}
