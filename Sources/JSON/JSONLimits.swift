/// How large a text may be before it is refused: a reply must not be able to exhaust the reader.
public struct JSONLimits: Sendable {
    /// How deep lists and objects may stand in each other.
    public var depth: Int
    /// How many bytes the text may have.
    public var bytes: Int

    /// Makes limits; by default 100 deep and 16 MiB long.
    public init(depth: Int = 100, bytes: Int = 16 << 20) {
        self.depth = depth
        self.bytes = bytes
    }
}
