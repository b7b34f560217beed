/// Whom a TLS connection trusts.
public struct ConnectionSecurity: Sendable, Hashable {
    /// A PEM file of the only certificate authorities to trust, or nil for those of the system.
    public let caBundle: String?
    /// Whether the server's certificate and name are checked at all.
    public let verifiesTLS: Bool

    /// Makes a rule; by default the system's authorities are trusted, and everything is checked.
    public init(caBundle: String? = nil, verifiesTLS: Bool = true) {
        self.caBundle = caBundle
        self.verifiesTLS = verifiesTLS
    }
}
