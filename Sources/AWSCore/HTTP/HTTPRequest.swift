/// A request as it goes on the wire.
public struct HTTPRequest: Sendable, Hashable {
    /// `POST`, `GET`, ...
    public let method: String
    /// Where to.
    public let url: HTTPURL
    /// The header lines in the order they are sent; `Content-Length` follows by itself.
    public let headers: [HTTPHeader]
    /// The body; empty for none.
    public let body: [UInt8]
    /// How the connection is secured.
    public let security: ConnectionSecurity
    /// What it goes through, or nil for the server itself.
    public let proxy: HTTPProxy?

    /// Makes a request of its parts.
    public init(
        method: String,
        url: HTTPURL,
        headers: [HTTPHeader],
        body: [UInt8] = [],
        security: ConnectionSecurity = ConnectionSecurity(),
        proxy: HTTPProxy? = nil
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.security = security
        self.proxy = proxy
    }
}
