import JSON

/// JSON as the AWS CLI prints it: four spaces a level, UTF-8.
enum JSONOutput {
    /// The text; nothing at all for an empty object, which is what an operation without output returns.
    static func render(_ value: JSONValue) -> String {
        if case .object(let object) = value, object.isEmpty { return "" }
        return JSONWriter(.indented).text(value) + "\n"
    }
}
