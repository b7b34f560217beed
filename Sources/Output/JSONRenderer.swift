import JSON

/// The format `json`.
enum JSONRenderer {
    /// The value with an indent of four spaces, non-ASCII as it is; nothing for an empty object.
    static func render(_ value: JSONValue) -> String {
        if let object = value.objectValue, object.isEmpty { return "" }
        return JSONWriter(.indented).text(value) + "\n"
    }
}
