import AsyncHTTPClient
import SigV4

/// A proxy that requests go through.
public struct HTTPProxy: Sendable, Hashable {
    /// Its URL as it was given, user and password masked: for messages.
    public let name: String
    /// Where it listens, or nil when the text names no such place.
    let url: HTTPURL?
    /// What follows `Basic` in `Proxy-Authorization`, when there is both a user and a password.
    let authorization: Secret?

    /// Reads the value of a variable: a URL, or what follows `http://` in one.
    init(_ text: String) {
        let text = Self.withScheme(text)
        let (scheme, rest) = text.cut(at: "://")
        let behind = rest ?? ""
        let end = behind.utf8.firstIndex { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 }
        let authority = behind[..<(end ?? behind.endIndex)]
        let at = authority.utf8.lastIndex(of: UInt8(ascii: "@"))
        let host = at.map { authority[authority.utf8.index(after: $0)...] } ?? authority
        let (user, password) = (at.map { authority[..<$0] } ?? "").cut(at: ":")
        authorization = Self.authorization(user, password)
        let mask = at == nil ? "" : password == nil ? "***@" : "***:***@"
        name = scheme + "://" + mask + host + behind[authority.endIndex...]
        url = HTTPURL.Scheme(rawValue: scheme.lowercased()).flatMap { Self.url($0, host) }
    }

    /// Whether it can be asked for a URL: TLS to it is no use to a server's TLS.
    func carries(_ target: HTTPURL) -> Bool {
        guard let url else { return false }
        return target.scheme == .http || url.scheme == .http
    }

    private static func withScheme(_ text: String) -> String {
        if text.cut(at: "://").behind != nil { return text }
        return text.hasPrefix("//") ? "http:" + text : "http://" + text
    }

    private static func authorization(_ user: Substring, _ password: Substring?) -> Secret? {
        guard let password, !user.isEmpty, !password.isEmpty else { return nil }
        let authorization = HTTPClient.Authorization.basic(
            username: decoded(user),
            password: decoded(password)
        )
        // The library encodes, and shows the result only as a whole header.
        return Secret(String(authorization.headerValue.dropFirst("Basic ".utf8.count)))
    }

    private static func decoded(_ text: Substring) -> String {
        String(decoding: PercentEncoding.decode(text.utf8), as: UTF8.self)
    }

    /// More names than hosts of services have: underscores are common in networks of containers.
    private static func url(_ scheme: HTTPURL.Scheme, _ host: Substring) -> HTTPURL? {
        if host.utf8.first == UInt8(ascii: "[") {
            return try? HTTPURL(parsing: scheme.rawValue + "://" + host)
        }
        let (name, portText) = host.cut(at: ":")
        let isName = name.utf8.allSatisfy { byte in
            byte.isLetter || byte.isDigit || [0x2D, 0x2E, 0x5F].contains(byte)
        }
        guard isName, !name.isEmpty else { return nil }
        let port = portText.flatMap { $0.isEmpty ? nil : Int($0) ?? 0 }
        guard (1...65_535).contains(port ?? 1) else { return nil }
        return HTTPURL(scheme: scheme, host: name.lowercased(), port: port)
    }
}
