/// What the endpoint lets one client, or all of them, take from it.
public struct ServerLimits: Sendable, Hashable {
    /// Bytes of all header names and values of a request, its target included.
    public var headerBytes = 16 * 1_024
    /// Header fields of a request.
    public var headerCount = 100
    /// Bytes of a request's body.
    public var bodyBytes = 1_024 * 1_024
    /// From the connection, or a request's first byte, to the end of its headers.
    public var headTimeout: Duration = .seconds(5)
    /// From a request's first byte to its last.
    public var requestTimeout: Duration = .seconds(10)
    /// How long a connection stays open between two requests.
    public var idleTimeout: Duration = .seconds(60)
    /// How long a client has to read its last reply and end its own half, before the connection is closed.
    public var lingerTimeout: Duration = .seconds(1)
    /// Connections at a time.
    ///
    /// One more closes the one that has waited longest for its client, and
    /// is itself closed when every other one is being answered: so service goes on.
    public var connections = 64

    /// Makes the usual limits.
    public init() {}
}
