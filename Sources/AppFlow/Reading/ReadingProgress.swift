/// How far the reading of a list has come.
public struct ReadingProgress: Sendable, Hashable {
    /// How many pages have been read.
    public let pages: Int
    /// How many items were on them.
    public let items: Int

    /// Makes progress of its parts.
    public init(pages: Int, items: Int) {
        self.pages = pages
        self.items = items
    }
}
