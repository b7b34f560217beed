/// An `http` or `https` URL, taken apart.
public struct HTTPURL: Sendable, Hashable {
    /// The two schemes there are.
    public enum Scheme: String, Sendable {
        /// Plain.
        case http
        /// Over TLS.
        case https
    }

    /// The scheme.
    public let scheme: Scheme
    /// The host: a name in lower case, an IPv4 address, or an IPv6 address without its brackets.
    public let host: String
    /// The port, when it isn't the scheme's own.
    public let port: Int?
    /// The path, percent-encoded; empty or beginning with `/`.
    public let path: String
    /// The query, percent-encoded, without its `?`.
    public let query: String?

    /// Makes a URL of its parts, which are taken as they are.
    public init(
        scheme: Scheme,
        host: String,
        port: Int? = nil,
        path: String = "",
        query: String? = nil
    ) {
        self.scheme = scheme
        self.host = host
        self.port = port == scheme.defaultPort ? nil : port
        self.path = path
        self.query = query
    }

    /// `host`, or `host:port` when the port isn't the scheme's own: the value of the `Host` header.
    public var authority: String {
        guard let port else { return authorityWithoutPort }
        return authorityWithoutPort + ":" + String(port)
    }

    /// The host, in brackets if it is an IPv6 address.
    var authorityWithoutPort: String {
        host.utf8.contains(UInt8(ascii: ":")) ? "[" + host + "]" : host
    }

    /// The URL as text.
    public var text: String {
        guard let query else { return textWithoutQuery }
        return textWithoutQuery + "?" + query
    }

    /// The URL as text, without what follows the path.
    public var textWithoutQuery: String {
        root + path
    }

    /// What comes before the path: `http://example.com:8080`.
    var root: String {
        scheme.rawValue + "://" + authority
    }

    /// This URL as a base, with a path and a query put behind its own.
    ///
    /// - Parameters:
    ///   - path: percent-encoded, beginning with `/`.
    ///   - query: percent-encoded names and values, in order.
    /// - Returns: the longer URL.
    public func appending(path: String, query: [(name: String, value: String)]) -> HTTPURL {
        let base =
            self.path.utf8.last == UInt8(ascii: "/") ? String(self.path.dropLast()) : self.path
        let added = query.map { $0.name + "=" + $0.value }
        let parts = (self.query.map { [$0] } ?? []) + added
        return HTTPURL(
            scheme: scheme,
            host: host,
            port: port,
            path: base + path,
            query: parts.isEmpty ? nil : parts.joined(separator: "&")
        )
    }

    /// Whether the host is this machine, by its address or by the name `localhost`.
    public var isLoopback: Bool {
        if host == "localhost" || host == "::1" { return true }
        let octets = host.split(separator: ".", omittingEmptySubsequences: false)
        return octets.count == 4 && octets.first == "127" && octets.allSatisfy { UInt8($0) != nil }
    }
}

extension HTTPURL.Scheme {
    /// 80 or 443.
    public var defaultPort: Int {
        switch self {
        case .http: 80
        case .https: 443
        }
    }
}
