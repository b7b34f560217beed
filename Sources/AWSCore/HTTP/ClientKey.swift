import AsyncHTTPClient
import NIOCore
import NIOSSL
import SigV4

/// What is a property of a whole client in async-http-client, and not of a request.
struct ClientKey: Equatable {
    private let security: ConnectionSecurity
    private let connect: Duration?
    private let read: Duration?
    private let proxy: HTTPProxy?
    /// Whether a proxy is told whole URLs, and not asked for a way through.
    private let isForwarded: Bool

    init(_ request: HTTPRequest, _ timeouts: HTTPTimeouts) {
        security = request.security
        proxy = request.proxy
        isForwarded = request.proxy != nil && request.url.scheme == .http
        connect = timeouts.connect
        read = timeouts.read
    }

    var configuration: HTTPClient.Configuration {
        var pool = HTTPClient.Configuration.ConnectionPool(idleTimeout: .seconds(15))
        // Attempts are counted by our own policy; the library's would hide them.
        pool.retryConnectionEstablishment = false
        var configuration = HTTPClient.Configuration(
            tlsConfiguration: tls,
            // A redirect would carry the session token to another host.
            redirectConfiguration: .disallow,
            timeout: HTTPClient.Configuration.Timeout(
                // To the library nil means 10 s; a year stands for ever.
                connect: connect.map(TimeAmount.init) ?? .hours(24 * 365),
                read: read.map(TimeAmount.init)
            ),
            connectionPool: pool,
            decompression: .disabled
        )
        configuration.httpVersion = .http1Only
        // Nothing here collects traces, and a span costs as much as a request's other half.
        configuration.tracing.tracer = nil
        if isForwarded {
            configuration.http1_1ConnectionDebugInitializer = AbsoluteFormHandler.add
        } else if let proxy, let url = proxy.url {
            configuration.proxy = .server(
                host: url.host,
                port: url.port ?? url.scheme.defaultPort,
                authorization: proxy.authorization.map { .basic(credentials: $0.reveal()) }
            )
        }
        return configuration
    }

    private var tls: TLSConfiguration? {
        guard security != ConnectionSecurity() else { return nil }
        var tls = TLSConfiguration.makeClientConfiguration()
        if !security.verifiesTLS {
            tls.certificateVerification = .none
        } else if let bundle = security.caBundle {
            tls.trustRoots = .file(bundle)
        }
        return tls
    }
}
