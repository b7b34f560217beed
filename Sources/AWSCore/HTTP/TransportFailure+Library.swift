import AsyncHTTPClient
import Glibc
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

extension TransportFailure.Kind {
    /// What an error of async-http-client, NIO or NIOSSL means.
    ///
    /// - Parameters:
    ///   - error: as it was thrown.
    ///   - certainty: whether the request may have left when it was thrown.
    init(_ error: any Error, _ certainty: Certainty) {
        switch error {
        case is CancellationError: self = .interrupted
        case let error as HTTPClientError: self = .init(error)
        case let error as NIOConnectionError: self = .init(error)
        case let error as IOError: self = .init(error, certainty)
        case let error as ChannelError: self = .init(error)
        case let error as SocketAddressError.UnknownHost: self = .nameNotFound(host: error.host)
        case let error as HTTPParserError:
            self = error == .invalidEOFState || error == .closedConnection ? .closed : .notHTTP
        case is NIOHTTPDecoderError: self = .notHTTP
        case is NIOTooManyBytesError: self = .replyTooLarge(limit: AsyncHTTPTransport.bodyLimit)
        case NIOSSLError.uncleanShutdown: self = .closed
        case let error as NIOSSLError: self = .tls(TLSFailure(error))
        case let error as NIOSSLExtraError:
            self = .tls(
                error == .failedToValidateHostname ? .wrongHost : .handshake(error.description)
            )
        case let error as BoringSSLError: self = .tls(TLSFailure(error))
        default: self = .other("\(error)")
        }
    }

    private init(_ error: HTTPClientError) {
        switch error {
        case .connectTimeout, .tlsHandshakeTimeout, .getConnectionFromPoolTimeout,
            .httpProxyHandshakeTimeout:
            self = .connectTimeout
        case .readTimeout, .writeTimeout, .deadlineExceeded: self = .readTimeout
        case .remoteConnectionClosed, .uncleanShutdown, .requestStreamCancelled: self = .closed
        case .cancelled: self = .interrupted
        case .invalidProxyResponse, .proxyAuthenticationRequired: self = .notHTTP
        default:
            // Those about a header carry it along, which may be secret; this text doesn't.
            self = .invalidRequest(error.shortDescription)
        }
    }

    private init(_ error: NIOConnectionError) {
        guard let last = error.connectionErrors.last?.error else {
            self = .nameNotFound(host: error.host)
            return
        }
        switch last {
        case let last as IOError: self = .couldNotConnect(errno: last.errnoCode)
        case ChannelError.connectTimeout: self = .connectTimeout
        default: self = .couldNotConnect(errno: nil)
        }
    }

    private init(_ error: IOError, _ certainty: Certainty) {
        // Only a connection that there was is reset (in a handshake), and none that there is refused.
        let wasReset = error.errnoCode == ECONNRESET || error.errnoCode == EPIPE
        let isConnecting = certainty == .neverSent && !wasReset || error.errnoCode == ECONNREFUSED
        self = isConnecting ? .couldNotConnect(errno: error.errnoCode) : .closed
    }

    private init(_ error: ChannelError) {
        switch error {
        case .connectTimeout: self = .connectTimeout
        default: self = .closed
        }
    }

    /// Whether a proxy was not reached or refused, if that happened before anything was sent.
    var isOfTheNextHost: Bool {
        switch self {
        case .couldNotConnect, .nameNotFound, .closed, .notHTTP: true
        default: false
        }
    }

    /// Whether it can only happen before there is a connection to send anything on.
    var precedesSending: Bool {
        switch self {
        case .couldNotConnect, .nameNotFound, .connectTimeout, .invalidRequest, .proxy: true
        default: false
        }
    }
}
