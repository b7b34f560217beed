/// Why a line was refused before any of it ran.
public struct LineProblem: Error, Sendable, Hashable {
    /// What is wrong.
    public enum Kind: Sendable, Hashable {
        /// A quote that isn't closed.
        case unclosedQuote(Character)
        /// A character that a shell would act on, unquoted: nothing is expanded here, so nothing may look as if it were.
        case reserved(Character)
        /// `|` or `>` without a command before it.
        case nothingToRedirect(Character)
        /// `|` without a program behind it.
        case noProgram
        /// `>` or `>>` without a file behind it.
        case noFile
        /// Something behind the file of `>` or `>>`.
        case afterFile
        /// The line ends in a backslash, so it isn't whole.
        case endsInBackslash
        /// So many lines at once where one more was wanted to continue a line.
        case severalLines(Int)
        /// A control character, which no name can hold and no terminal should get.
        case controlCharacter(Unicode.Scalar)
        /// A NUL byte.
        case nul
        /// Bytes that are no UTF-8.
        case invalidUTF8
        /// The line is longer than `limit` bytes.
        case tooLong(limit: Int)
        /// A command that changes something, on a last line without a newline: the script may be cut off.
        case unterminated
    }

    /// What is wrong.
    public let kind: Kind
    /// The whole line, for pointing into; empty when it can't be shown.
    public let text: String
    /// Where, in UTF-8 offsets of `text`.
    public let range: Range<Int>

    /// Makes a problem of its parts.
    public init(_ kind: Kind, in text: String = "", at range: Range<Int> = 0..<0) {
        self.kind = kind
        self.text = text
        self.range = range
    }
}
