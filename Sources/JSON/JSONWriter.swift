/// Turns a value into text.
public struct JSONWriter: Sendable {
    /// How the text looks.
    public enum Style: Sendable, Hashable {
        /// Without any space, `{"a":1}`, and numbers as they were written.
        case compact
        /// As Python's `json.dumps(value, separators=(",", ":"))`: all but printable ASCII escaped.
        ///
        /// This is what jmespath.py's `to_string` gives. Numbers are spelled as Python does.
        case compactASCII
        /// As Python's `json.dumps(value)`: `{"a": 1, "b": ["x"]}`, all but printable ASCII escaped.
        ///
        /// This is what botocore sends. Numbers are spelled as Python does.
        case wire
        /// As Python's `json.dumps(value, indent=4, ensure_ascii=False)`: a line for each element.
        ///
        /// This is what the AWS CLI prints. Numbers are spelled as Python does.
        case indented
    }

    private let style: Style

    /// Makes a writer.
    public init(_ style: Style) {
        self.style = style
    }

    /// The text as UTF-8, without a line feed at its end.
    public func bytes(_ value: JSONValue) -> [UInt8] {
        var text = JSONText(style)
        text.append(value)
        return text.bytes
    }

    /// The text, without a line feed at its end.
    public func text(_ value: JSONValue) -> String {
        String(decoding: bytes(value), as: UTF8.self)
    }
}
