/// Why a text is no JSON, and where.
public struct JSONParseError: Error, Sendable, Hashable {
    /// What was found.
    public enum Kind: Sendable, Hashable {
        /// The text ends where something must follow.
        case unexpectedEnd
        /// A byte that can't stand here.
        case unexpectedByte(UInt8)
        /// Something after the value.
        case trailingData
        /// A number that is none by the grammar.
        case malformedNumber
        /// An escape that JSON doesn't have.
        case malformedEscape
        /// A control character in a string that isn't escaped.
        case controlCharacter(UInt8)
        /// Bytes that are no UTF-8.
        case invalidUTF8
        /// Half of a surrogate pair, where the parser was told to refuse it.
        case loneSurrogate
        /// Deeper than the limit.
        case tooDeep(limit: Int)
        /// Longer than the limit.
        case tooLong(limit: Int)
    }

    /// What was found.
    public let kind: Kind
    /// Where, in bytes from the beginning.
    public let offset: Int
    /// The line, from 1.
    public let line: Int
    /// The place in the line, in bytes from 1.
    public let column: Int
}
