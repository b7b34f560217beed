import JSON

/// The format `json`.
enum JSONRenderer {
    /// The value with an indent of four spaces, non-ASCII as it is; nothing for an empty object.
    static func bytes(_ value: JSONValue) -> [UInt8] {
        if let object = value.objectValue, object.isEmpty { return [] }
        return JSONWriter(.indented).bytes(value) + [UInt8(ascii: "\n")]
    }
}
