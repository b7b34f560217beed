/// Why the agent beside a container gave no credentials.
public enum ContainerProblem: Sendable, Hashable {
    /// The address is no URL.
    case badURL(String)
    /// Credentials are only asked for over TLS, or of a host that nobody else can be.
    case unsupportedHost(String)
    /// The token has a line break in it.
    case badToken
    /// It replied with an error.
    case status(Int, body: String)
    /// It gave no whole reply.
    case transport(TransportFailure)
    /// What it replied isn't JSON.
    case notJSON
    /// A key that must be there isn't.
    case missingKey(String)
}

/// Why the metadata service of an instance gave no credentials.
public enum InstanceProblem: Sendable, Hashable {
    /// The address is no URL.
    case badURL(String)
    /// The mode is neither `IPv4` nor `IPv6`.
    case badMode(String)
    /// It gives no token, and without one it may not be asked.
    case noToken
}
