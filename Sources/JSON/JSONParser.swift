/// Reads JSON text by RFC 8259, strictly, over bytes.
///
/// Chosen where the standard leaves a choice: a byte order mark is refused, numbers of any size are kept as
/// written, of a repeated key the last value counts at the first place (as in Python's `json`).
public struct JSONParser: Sendable {
    /// What becomes of half a surrogate pair, which no Swift string can hold.
    public enum LoneSurrogates: Sendable {
        /// U+FFFD, for text that is only shown.
        case replace
        /// An error, for text that is sent on and must not change.
        case refuse
    }

    private let limits: JSONLimits
    private let loneSurrogates: LoneSurrogates

    /// Makes a parser.
    public init(limits: JSONLimits = JSONLimits(), loneSurrogates: LoneSurrogates = .replace) {
        self.limits = limits
        self.loneSurrogates = loneSurrogates
    }

    /// The one value that the text is.
    ///
    /// - Throws: ``JSONParseError`` with the place of the first thing that is wrong.
    public func parse(_ bytes: [UInt8]) throws(JSONParseError) -> JSONValue {
        let limits = limits
        let loneSurrogates = loneSurrogates
        let result = bytes.withUnsafeBufferPointer { buffer -> Result<JSONValue, JSONParseError> in
            var reader = JSONReader(buffer, limits: limits, loneSurrogates: loneSurrogates)
            do throws(JSONReader.Failure) {
                return .success(try reader.document())
            } catch {
                return .failure(JSONParseError(error.kind, at: error.offset, in: buffer))
            }
        }
        return try result.get()
    }

    /// The one value that the text is.
    ///
    /// - Throws: ``JSONParseError`` with the place of the first thing that is wrong.
    public func parse(_ text: String) throws(JSONParseError) -> JSONValue {
        try parse(Array(text.utf8))
    }
}

extension JSONParseError {
    /// Counts lines only when something is wrong.
    init(_ kind: Kind, at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        let before = bytes.prefix(offset)
        let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        self.init(
            kind: kind,
            offset: offset,
            line: 1 + before.count(where: { $0 == UInt8(ascii: "\n") }),
            column: 1 + offset - lineStart
        )
    }
}
