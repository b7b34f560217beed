/// A request that got no whole reply.
public struct TransportFailure: Error, Sendable, Hashable {
    /// What went wrong.
    public enum Kind: Sendable, Hashable {
        /// No connection: refused, unreachable, no route; with the system's `errno` if it gave one.
        case couldNotConnect(errno: Int32?)
        /// The host name has no address.
        case nameNotFound(host: String)
        /// No connection, TLS handshake included, within the connect timeout.
        case connectTimeout
        /// No byte for the read timeout, or no whole reply within that of the attempt.
        case readTimeout
        /// The connection ended before the reply did.
        case closed
        /// What came was not HTTP.
        case notHTTP
        /// TLS failed.
        case tls(TLSFailure)
        /// The proxy could not be reached or refused.
        case proxy(url: String)
        /// The proxy's URL can't be understood, or it wants TLS itself, in which TLS can't be carried.
        case unusableProxy(url: String)
        /// The reply's body is longer than `limit` bytes.
        case replyTooLarge(limit: Int)
        /// The request can't be sent as it is: a header with a control character, and the like.
        case invalidRequest(String)
        /// The task was cancelled.
        case interrupted
        /// Something else, as the library put it.
        case other(String)
    }

    /// What went wrong.
    public let kind: Kind
    /// Whether the server can have seen the request.
    public let certainty: Certainty
    /// Where the request was going, without its query.
    public let url: String

    /// Makes a failure of its parts.
    public init(_ kind: Kind, certainty: Certainty, url: String) {
        self.kind = kind
        self.certainty = certainty
        self.url = url
    }
}
