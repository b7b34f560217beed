/// A word of a line: what it means after quoting, and where it stands.
public struct Word: Sendable, Hashable {
    /// The word with its quotes taken away.
    public let text: String
    /// Where it stands in the line, in UTF-8 offsets, quotes included.
    public let range: Range<Int>
    /// Whether any part of it was quoted, so that `'--all'` is still an option but `"@x"` is no file.
    public let isQuoted: Bool

    /// Makes a word of its parts.
    public init(_ text: String, range: Range<Int>, isQuoted: Bool = false) {
        self.text = text
        self.range = range
        self.isQuoted = isQuoted
    }
}
