/// Writes JSON text.
public struct JSONWriter: Sendable {
    /// How the text looks.
    public enum Style: Sendable {
        /// `{"a":1,"b":[]}`, UTF-8.
        case compact
        /// `{"a": 1, "b": []}` in ASCII: what Python's `json.dumps` gives, and so the AWS CLI's requests.
        case wire
        /// Four spaces a level, UTF-8: `json.dumps(indent=4, ensure_ascii=False)`, the AWS CLI's output.
        case indented
    }

    private let style: Style

    /// Makes a writer.
    public init(_ style: Style) {
        self.style = style
    }

    /// The text of a value, as UTF-8.
    public func bytes(_ value: JSONValue) -> [UInt8] {
        var bytes: [UInt8] = []
        write(value, level: 0, to: &bytes)
        return bytes
    }

    /// The text of a value.
    public func text(_ value: JSONValue) -> String {
        String(decoding: bytes(value), as: UTF8.self)
    }

    private func write(_ value: JSONValue, level: Int, to bytes: inout [UInt8]) {
        switch value {
        case .null: bytes += "null".utf8
        case .bool(let truth): bytes += (truth ? "true" : "false").utf8
        case .number(let number): bytes += number.text.utf8
        case .string(let text): write(text, to: &bytes)
        case .array(let items):
            bytes.append(UInt8(ascii: "["))
            for (index, item) in items.enumerated() {
                separate(isFirst: index == 0, level: level + 1, in: &bytes)
                write(item, level: level + 1, to: &bytes)
            }
            close(UInt8(ascii: "]"), isEmpty: items.isEmpty, level: level, in: &bytes)
        case .object(let object):
            bytes.append(UInt8(ascii: "{"))
            var isFirst = true
            for (key, member) in object {
                separate(isFirst: isFirst, level: level + 1, in: &bytes)
                isFirst = false
                write(key, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                if style != .compact { bytes.append(UInt8(ascii: " ")) }
                write(member, level: level + 1, to: &bytes)
            }
            close(UInt8(ascii: "}"), isEmpty: object.isEmpty, level: level, in: &bytes)
        }
    }

    private func separate(isFirst: Bool, level: Int, in bytes: inout [UInt8]) {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        switch style {
        case .compact: break
        case .wire: if !isFirst { bytes.append(UInt8(ascii: " ")) }
        case .indented: newLine(level, in: &bytes)
        }
    }

    private func close(_ end: UInt8, isEmpty: Bool, level: Int, in bytes: inout [UInt8]) {
        if style == .indented, !isEmpty { newLine(level, in: &bytes) }
        bytes.append(end)
    }

    private func newLine(_ level: Int, in bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\n"))
        bytes += repeatElement(UInt8(ascii: " "), count: level * 4)
    }

    private func write(_ text: String, to bytes: inout [UInt8]) {
        JSONStringWriter(escapesNonASCII: style == .wire).write(text, to: &bytes)
    }
}
