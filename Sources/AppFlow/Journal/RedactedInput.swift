import JSON

/// An input as it may be kept: sensitive values replaced.
///
/// The model marks keys and passwords but not all that lets somebody in: not refresh tokens,
/// authorization codes, API tokens. So whatever stands in a structure of credentials is replaced as well.
enum RedactedInput {
    private static let replacement: JSONValue = "<redacted>"

    /// The input with `<redacted>` in the place of what is sensitive.
    static func of(_ object: JSONObject, _ shape: Shape) -> JSONObject {
        var result = JSONObject()
        for (name, value) in object {
            // A member that the model doesn't know could be anything.
            result[name] = shape.member(named: name).map { redact(value, $0.shape) } ?? replacement
        }
        return result
    }

    private static func redact(_ value: JSONValue, _ shape: Shape) -> JSONValue {
        guard !shape.isSecret else { return replacement }
        switch (shape.type, value) {
        case (.list(let item), .array(let items)):
            let shape = item.shape
            return .array(items.map { redact($0, shape) })
        case (.map(let key, let item), .object(let object)):
            // The keys can't be replaced one by one: they would become the same key.
            guard !key.shape.isSecret else { return replacement }
            let shape = item.shape
            var result = JSONObject()
            for (key, value) in object { result[key] = redact(value, shape) }
            return .object(result)
        case (.structure, .object(let object)):
            return .object(of(object, shape))
        default:
            return value
        }
    }
}

extension Shape {
    /// Whether values must not be kept: sensitive by the model, or credentials by their name.
    public var isSecret: Bool {
        isSensitive || name.hasSuffix("Credentials") || name == "ConnectorOAuthRequest"
    }
}
