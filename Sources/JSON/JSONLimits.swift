/// How large a text a parser takes.
public struct JSONLimits: Sendable, Hashable {
    /// The deepest nesting that any parser takes: beyond it a thread's stack is in danger.
    public static let deepest = 512

    /// How many arrays and objects may lie in one another, at most `deepest`.
    public let depth: Int
    /// How many bytes the text may have.
    public let bytes: Int

    /// Makes limits; by default 100 levels and 16 MiB.
    public init(depth: Int = 100, bytes: Int = 16 << 20) {
        self.depth = min(depth, Self.deepest)
        self.bytes = max(bytes, 0)
    }
}
