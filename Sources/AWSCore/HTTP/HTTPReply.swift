/// A whole reply.
public struct HTTPReply: Sendable, Hashable {
    /// The status code.
    public let status: Int
    /// The reason phrase; the standard one where the status has one.
    public let reason: String
    /// The header lines.
    public let headers: HTTPHeaders
    /// The body as it came, never decompressed.
    public let body: [UInt8]

    /// Makes a reply of its parts.
    public init(status: Int, reason: String = "", headers: HTTPHeaders = [], body: [UInt8] = []) {
        self.status = status
        self.reason = reason
        self.headers = headers
        self.body = body
    }
}
