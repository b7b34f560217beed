import JSON

/// The formats `yaml` and `yaml-stream`, as `awscli/formatter.py` of version 2 has them.
enum YAMLRenderer {
    /// The value in block style, a scalar as JSON; nothing for an empty object.
    static func bytes(_ value: JSONValue) -> [UInt8] {
        if value.isScalar { return JSONRenderer.bytes(value) }
        if let object = value.objectValue, object.isEmpty { return [] }
        var emitter = YAMLEmitter()
        emitter.appendDocument(value)
        return emitter.bytes
    }

    /// A list with the value; nothing for an empty object.
    static func bytes(asStream value: JSONValue) -> [UInt8] {
        if let object = value.objectValue, object.isEmpty { return [] }
        return bytes(.array([value]))
    }
}
