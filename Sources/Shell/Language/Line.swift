/// One line as it was typed, taken apart into words that know where they stand.
///
/// The text is kept whole: it is what history keeps, what errors point into, and what Tab completes.
public struct Line: Sendable, Hashable {
    /// The line exactly as it came, without its newline.
    public let text: String
    /// Its words, in order; a comment is none.
    ///
    /// A line that begins with `!` has two: that sign, and all that follows it as it stands.
    public let words: [Word]
    /// Where its results go, when the line says so.
    public let redirection: Redirection?

    /// Makes a line of its parts.
    init(text: String, words: [Word], redirection: Redirection? = nil) {
        self.text = text
        self.words = words
        self.redirection = redirection
    }

    /// The line has no word: it is empty, blank, or a comment.
    public var isBlank: Bool {
        words.isEmpty
    }
}
