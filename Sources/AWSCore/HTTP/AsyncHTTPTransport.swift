import AsyncHTTPClient
import NIOCore
import NIOPosix
import Synchronization

/// The transport of real life: async-http-client over HTTP/1.1 on one event loop thread.
///
/// It owns connections, kept for 15 s of idleness. Clients of the library are made when first needed,
/// one for each combination of what is a client's property there. Safe to use from several tasks.
public final class AsyncHTTPTransport: HTTPTransport {
    /// No reply is longer.
    static let bodyLimit = 16 << 20

    /// The one thread of all transports; it lives as long as the process, as NIO's own singletons do.
    static let eventLoops = MultiThreadedEventLoopGroup(numberOfThreads: 1)

    /// Few enough to look through, and a list starts faster than a dictionary.
    private let clients = Mutex<[(key: ClientKey, client: HTTPClient)]>([])

    /// Makes a transport; no thread and no connection is made before the first request.
    public init() {}

    deinit {
        // A client that isn't shut down traps in a debug build when it goes. This doesn't wait: the
        // client stays until it's done, and a process that ends meanwhile just ends.
        for (_, client) in clients.withLock({ $0 }) { client.shutdown { _ in } }
    }

    /// Sends a request once and waits for the whole reply.
    public func send(
        _ request: HTTPRequest,
        timeouts: HTTPTimeouts
    ) async throws(TransportFailure) -> HTTPReply {
        if let proxy = request.proxy, !proxy.carries(request.url) {
            let url = request.url.textWithoutQuery
            throw TransportFailure(.unusableProxy(url: proxy.name), certainty: .neverSent, url: url)
        }
        let client: HTTPClient
        do throws(TLSFailure) {
            client = try self.client(request, timeouts)
        } catch {
            let url = request.url.textWithoutQuery
            throw TransportFailure(.tls(error), certainty: .neverSent, url: url)
        }
        return try await Exchange(client: client, request: request).run(within: timeouts.attempt)
    }

    private func client(
        _ request: HTTPRequest,
        _ timeouts: HTTPTimeouts
    ) throws(TLSFailure) -> HTTPClient {
        let key = ClientKey(request, timeouts)
        if let client = clients.withLock({ Self.client(key, in: $0) }) { return client }
        if request.url.scheme == .https { try request.security.check() }
        return clients.withLock { clients in
            if let client = Self.client(key, in: clients) { return client }
            let client = HTTPClient(
                eventLoopGroup: Self.eventLoops,
                configuration: key.configuration
            )
            clients.append((key, client))
            return client
        }
    }

    private static func client(
        _ key: ClientKey,
        in clients: [(key: ClientKey, client: HTTPClient)]
    ) -> HTTPClient? {
        clients.first { $0.key == key }?.client
    }
}
