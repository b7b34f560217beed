/// Why a text is no URL to send requests to.
public enum HTTPURLFailure: Error, Sendable, Hashable {
    /// There is no `scheme://`.
    case missingScheme
    /// The scheme is neither `http` nor `https`.
    case unsupportedScheme(String)
    /// No host stands where it should.
    case missingHost
    /// The host has a character that no host has.
    case badHost(String)
    /// The port isn't a number from 1 to 65535.
    case badPort(String)
    /// There is a user or a password, which would be printed and logged.
    case hasUserInfo
    /// There is white space, a control character or a fragment in it.
    case badCharacter
}

extension HTTPURL {
    /// Reads a URL such as `https://example.com:8443/base?x=y`.
    ///
    /// - Throws: ``HTTPURLFailure``.
    public init(parsing text: String) throws(HTTPURLFailure) {
        let (name, behindScheme) = text.cut(at: "://")
        guard let afterScheme = behindScheme, !name.isEmpty else { throw .missingScheme }
        guard let scheme = Scheme(rawValue: name.lowercased()) else {
            throw .unsupportedScheme(String(name))
        }
        let isPrintable = afterScheme.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != 0x23 }
        guard isPrintable else { throw .badCharacter }
        let authorityEnd = afterScheme.firstIndex { $0 == "/" || $0 == "?" }
        let authority = afterScheme[..<(authorityEnd ?? afterScheme.endIndex)]
        let rest = afterScheme[(authorityEnd ?? afterScheme.endIndex)...]
        guard !authority.contains("@") else { throw .hasUserInfo }
        let (host, port) = try Self.hostAndPort(authority)
        let (path, query) = rest.cut(at: "?")
        self.init(
            scheme: scheme,
            host: host,
            port: port,
            path: path == "/" ? "" : String(path),
            query: query.flatMap { $0.isEmpty ? nil : String($0) }
        )
    }

    private static func hostAndPort(
        _ authority: Substring
    ) throws(HTTPURLFailure) -> (host: String, port: Int?) {
        if authority.first == "[" { return try literalAndPort(authority) }
        let (name, portText) = authority.cut(at: ":")
        guard !name.isEmpty else { throw .missingHost }
        guard isHostName(name) else { throw .badHost(String(name)) }
        return (
            name.lowercased(), try portText.map { text throws(HTTPURLFailure) in try port(text) }
        )
    }

    /// `[::1]` or `[::1]:8080`.
    private static func literalAndPort(
        _ authority: Substring
    ) throws(HTTPURLFailure) -> (host: String, port: Int?) {
        let (address, rest) = authority.dropFirst().cut(at: "]")
        guard let rest, address.contains(":"),
            address.utf8.allSatisfy({ $0.isHexDigit || $0 == 0x3A || $0 == 0x2E })
        else { throw .badHost(String(authority)) }
        guard let colon = rest.first else { return (address.lowercased(), nil) }
        guard colon == ":" else { throw .badHost(String(authority)) }
        return (address.lowercased(), try port(rest.dropFirst()))
    }

    private static func port(_ text: Substring) throws(HTTPURLFailure) -> Int {
        guard text.utf8.count <= 5, text.utf8.allSatisfy(\.isDigit), let port = Int(text),
            (1...65_535).contains(port)
        else { throw .badPort(String(text)) }
        return port
    }

    /// Labels of letters, digits and inner hyphens, at most 63 characters each (RFC 1123).
    private static func isHostName(_ name: Substring) -> Bool {
        name.utf8.count <= 253
            && name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
                (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
                    && label.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == 0x2D }
            }
    }
}
