import OrderedCollections

/// Names and values in order, each name once.
///
/// Names are the same when their UTF-8 is the same. A name that is set again keeps its place. Two
/// objects are equal when they have the same members, in whatever order.
public struct JSONObject: Sendable {
    private var members: OrderedDictionary<JSONKey, JSONValue>

    /// Makes an object without members.
    public init() {
        members = [:]
    }

    /// Makes an object without members that has room for some.
    public init(minimumCapacity: Int) {
        members = OrderedDictionary(minimumCapacity: minimumCapacity)
    }

    /// Makes an object of members; of a repeated name the last value wins, at the place of the first.
    public init(_ members: some Sequence<(key: String, value: JSONValue)>) {
        self.init(minimumCapacity: members.underestimatedCount)
        for (key, value) in members { self[key] = value }
    }

    /// How many members it has.
    public var count: Int {
        members.count
    }

    /// Whether it has none.
    public var isEmpty: Bool {
        members.isEmpty
    }

    /// The names, in order.
    public var keys: [String] {
        members.keys.map(\.text)
    }

    /// The values, in order.
    public var values: [JSONValue] {
        Array(members.values)
    }

    /// The value of that name, or nil when there is none; setting nil takes the member away.
    public subscript(key: String) -> JSONValue? {
        get { members[JSONKey(key)] }
        set { members[JSONKey(key)] = newValue }
    }

    /// The same names with other values.
    public func mapValues<Failure: Error>(
        _ transform: (JSONValue) throws(Failure) -> JSONValue
    ) throws(Failure) -> JSONObject {
        var result = JSONObject(minimumCapacity: count)
        for (key, value) in members { result.members[key] = try transform(value) }
        return result
    }
}

extension JSONObject: Sequence {
    /// Yields the members in order.
    public struct Iterator: IteratorProtocol {
        fileprivate var members: OrderedDictionary<JSONKey, JSONValue>.Iterator

        /// The next member, or nil after the last.
        public mutating func next() -> (key: String, value: JSONValue)? {
            guard let (key, value) = members.next() else { return nil }
            return (key.text, value)
        }
    }

    /// How many members it has.
    public var underestimatedCount: Int {
        count
    }

    /// Makes an iterator that begins at the first member.
    public func makeIterator() -> Iterator {
        Iterator(members: members.makeIterator())
    }
}

extension JSONObject: Hashable {
    /// Whether both have the same members.
    public static func == (left: JSONObject, right: JSONObject) -> Bool {
        left.count == right.count
            && left.members.allSatisfy { key, value in right.members[key] == value }
    }

    /// Feeds the members to the hasher, so that their order makes no difference.
    public func hash(into hasher: inout Hasher) {
        var sum = 0
        for (key, value) in members {
            var member = hasher
            member.combine(key)
            member.combine(value)
            sum &+= member.finalize()
        }
        hasher.combine(sum)
    }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    /// Makes an object with the members in the order of the literal; of a repeated name the last wins.
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self.init(minimumCapacity: elements.count)
        for (key, value) in elements { self[key] = value }
    }
}
