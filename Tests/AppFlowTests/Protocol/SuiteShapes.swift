import JSON

@testable import AppFlow

/// The shapes of a suite, which are in botocore's form, as our model has them.
struct SuiteShapes: Sendable {
    private let shapes: JSONObject

    init(_ shapes: JSONObject) {
        self.shapes = shapes
    }

    /// What the suite says of the shape that a reference names, the reference's own words before it.
    func traits(of reference: JSONValue?) -> JSONObject {
        var traits = reference?["shape"]?.stringValue.flatMap { shapes[$0]?.objectValue } ?? [:]
        for (name, value) in reference?.objectValue ?? [:] { traits[name] = value }
        return traits
    }

    /// The operation of a case.
    func operation(_ given: JSONObject) -> AppFlow.Operation {
        AppFlow.Operation(
            given["name"]?.stringValue ?? "Operation",
            cliName: "operation",
            method: given["http"]?["method"]?.stringValue ?? "POST",
            path: given["http"]?["requestUri"]?.stringValue ?? "/",
            input: shape(given["input"]),
            output: shape(given["output"]),
            errors: []
        )
    }

    private func shape(_ reference: JSONValue?) -> Shape {
        let traits = traits(of: reference)
        return Shape(
            reference?["shape"]?.stringValue ?? "Nothing",
            type(traits),
            minimum: traits["min"]?.int64Value.map { Int($0) }
        )
    }

    private func type(_ traits: JSONObject) -> ShapeType {
        switch traits["type"]?.stringValue {
        case "string":
            traits["enum"]?.arrayValue.map { .enumeration($0.compactMap(\.stringValue)) } ?? .string
        case "integer": .integer
        case "long": .long
        case "float", "double": .double
        case "boolean": .boolean
        case "timestamp": .timestamp
        case "list": .list(of: shape(traits["member"]))
        case "map": .map(from: shape(traits["key"]), to: shape(traits["value"]))
        default: .structure(members(traits))
        }
    }

    private func members(_ traits: JSONObject) -> [Member] {
        let required = traits["required"]?.arrayValue?.compactMap(\.stringValue) ?? []
        return (traits["members"]?.objectValue ?? [:]).compactMap { name, reference in
            guard let location = location(name, reference) else { return nil }
            return Member(
                name,
                shape(reference),
                isRequired: required.contains(name),
                location: location,
                isIdempotencyToken: reference["idempotencyToken"]?.boolValue == true
            )
        }
    }

    /// Where a member goes; nil for a header or the status, which our model doesn't have.
    private func location(_ name: String, _ reference: JSONValue) -> Member.Location? {
        let wireName = reference["locationName"]?.stringValue ?? name
        switch reference["location"]?.stringValue {
        case "uri": return .label(wireName)
        case "querystring": return .query(wireName)
        case nil: return .body
        default: return nil
        }
    }
}
