/// Which of a service's hosts is meant.
public struct EndpointVariant: Sendable, Hashable {
    /// The one with FIPS 140 validated cryptography.
    public let isFIPS: Bool
    /// The one that is reached by IPv6 as well.
    public let isDualStack: Bool

    /// Makes a variant; by default the plain host.
    public init(isFIPS: Bool = false, isDualStack: Bool = false) {
        self.isFIPS = isFIPS
        self.isDualStack = isDualStack
    }
}
