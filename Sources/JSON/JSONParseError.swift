/// Why a text is no JSON, and where.
public struct JSONParseError: Error, Hashable {
    /// What is wrong.
    public enum Kind: Sendable, Hashable {
        /// There stands this byte where something else has to.
        case unexpected(byte: UInt8, expected: Expectation)
        /// The text ends where something has to follow.
        case unexpectedEnd(expected: Expectation)
        /// No quote ends the string that begins here.
        case unterminatedString
        /// A string holds this byte below 0x20, which has to be escaped.
        case controlCharacter(UInt8)
        /// A backslash stands before this byte, which makes no escape.
        case invalidEscape(UInt8)
        /// A `\u` isn't followed by four hexadecimal digits.
        case invalidUnicodeEscape
        /// A `\u` escape is one half of a surrogate pair without the other.
        case loneSurrogate(UInt16)
        /// A string isn't UTF-8 from this byte on.
        case invalidUTF8(UInt8)
        /// The text begins with a byte order mark.
        case byteOrderMark
        /// An array or object lies in more others than the limit allows.
        case tooDeep(limit: Int)
        /// The text has more bytes than the limit allows.
        case tooLong(limit: Int)
    }

    /// What may stand at a place.
    public enum Expectation: Sendable, Hashable {
        /// Any value.
        case value
        /// The rest of `true`, `false` or `null`.
        case restOfWord
        /// A digit of a number.
        case digit
        /// A name in quotes.
        case name
        /// A name in quotes, or `}`.
        case nameOrBrace
        /// The `:` after a name.
        case colon
        /// A `,` or `]`.
        case commaOrBracket
        /// A `,` or `}`.
        case commaOrBrace
        /// A value, or `]`.
        case valueOrBracket
        /// Nothing but space.
        case end
    }

    /// What is wrong.
    public let kind: Kind
    /// How many bytes of the text stand before the place.
    public let offset: Int
    /// The line of the place, counted from 1; lines end with a line feed.
    public let line: Int
    /// The place in its line, in code points, counted from 1.
    public let column: Int

    /// Works out line and column of a place in a text.
    init(_ kind: Kind, at offset: Int, in bytes: [UInt8]) {
        let before = bytes.prefix(offset)
        let line = before.reversed().prefix { $0 != ASCII.newline }
        self.kind = kind
        self.offset = offset
        self.line = before.count { $0 == ASCII.newline } + 1
        // Every code point has one byte that is no continuation byte.
        self.column = line.count { $0 & 0xC0 != 0x80 } + 1
    }
}
