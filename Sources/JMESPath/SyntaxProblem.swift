/// Why a text is no expression, and where.
public struct SyntaxProblem: Error, Sendable, Hashable {
    /// How many levels an expression may have, which bounds the stack that it needs.
    ///
    /// jmespath.py reaches the end of Python's stack a little earlier.
    public static let deepest = 512

    /// What is wrong.
    public enum Kind: Sendable, Hashable {
        /// There is no text.
        case empty
        /// This character begins no token.
        case unknownToken(String)
        /// The character that opened a name or literal doesn't come again.
        case unclosed(delimiter: String)
        /// What stands between backticks is neither JSON nor the inside of a JSON string.
        case badLiteral(String)
        /// A name in quotes holds a control character.
        case controlCharacter
        /// A backslash in a name in quotes makes no escape.
        case invalidEscape
        /// A `\u` in a name in quotes isn't followed by four hexadecimal digits.
        case invalidUnicodeEscape
        /// A name or literal has one half of a surrogate pair without the other.
        case loneSurrogate
        /// The text ends where something has to follow.
        case incomplete
        /// A token, quoted with its kind, stands where it can't.
        case unexpected(token: String, kind: String, Reason)
        /// Parts lie in one another too deeply.
        case tooDeep
    }

    /// Why a token can't stand where it does.
    public enum Reason: Sendable, Hashable {
        /// It begins nothing, or continues nothing, here.
        case invalidToken
        /// It can't follow in a slice or a projection.
        case syntaxError
        /// The expression has ended.
        case trailing
        /// It has to be a token of this kind.
        case expecting(String)
        /// It has to be a token of one of these kinds.
        case expectingOne(of: [String])
        /// It makes a function of a name in quotes.
        case quotedFunctionName
        /// It stands before `(` and is no function's name.
        case invalidFunctionName
    }

    /// What is wrong.
    public let kind: Kind
    /// The whole expression.
    public let expression: String
    /// How many code points of the expression stand before the place.
    public let offset: Int

    /// Works out the place from the number of bytes before it.
    init(_ kind: Kind, at byteOffset: Int, in expression: String) {
        self.kind = kind
        self.expression = expression
        // Every code point has one byte that continues no other.
        offset = expression.utf8.prefix(byteOffset).count { $0 & 0xC0 != 0x80 }
    }
}
