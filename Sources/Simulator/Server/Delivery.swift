/// What goes out on the connection for a request.
enum Delivery: Sendable, Hashable {
    /// All of it; then the connection stays open, or is closed.
    case whole([UInt8], closes: Bool)
    /// All of it, one byte a segment.
    case byteByByte([UInt8], closes: Bool)
    /// This much of it, and the connection is closed.
    case cut([UInt8])
    /// Nothing, and the connection is reset.
    case reset
}
