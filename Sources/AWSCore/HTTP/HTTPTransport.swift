/// Carries one request to a server and brings its reply back: no retry, no redirect, no decoding.
public protocol HTTPTransport: Sendable {
    /// Sends a request once and waits for the whole reply.
    ///
    /// A cancelled task ends it at once with ``TransportFailure/Kind/interrupted``.
    /// - Throws: ``TransportFailure``, which says whether the server can have seen the request.
    func send(
        _ request: HTTPRequest,
        timeouts: HTTPTimeouts
    ) async throws(TransportFailure) -> HTTPReply
}
