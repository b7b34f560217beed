/// One line as it was typed, taken apart into words that know where they stand.
///
/// The text is kept whole: it is what history keeps, what errors point into, and what Tab completes.
public struct Line: Sendable, Hashable {
    /// The line exactly as it came, without its newline.
    public let text: String
    /// Its words, in order; a comment is none.
    public let words: [Word]

    /// The line has no word: it is empty, blank, or a comment.
    public var isBlank: Bool {
        words.isEmpty
    }
}
