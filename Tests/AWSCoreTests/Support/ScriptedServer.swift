import NIOCore
import NIOPosix
import NIOSSL
import Synchronization

/// A server on loopback that knows no HTTP: on each connection it does the next script's steps.
final class ScriptedServer: Sendable {
    /// What it does with a connection.
    enum Step: Sendable {
        /// Waits until the head of a request and the body that it announces are there.
        case readRequest
        /// Waits until any byte is there.
        case readByte
        /// Sends text as it stands.
        case send(String)
        /// Waits.
        case pause(Duration)
        /// Ends the connection properly.
        case close
        /// Ends it with a reset.
        case reset
    }

    let port: Int
    private let channel: any Channel
    private let record: Record

    /// Everything that came in, one text for each connection.
    var received: [String] {
        record.all
    }

    /// Starts a server; connections beyond the last script are closed at once.
    static func start(
        _ scripts: [[Step]],
        certificate: Certificate? = nil
    ) async throws -> ScriptedServer {
        let record = Record()
        let next = Mutex(0)
        let tls = try certificate.map { try NIOSSLContext(configuration: $0.serverConfiguration()) }
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                let index = next.withLock { next in
                    next += 1
                    return next - 1
                }
                let script = index < scripts.count ? scripts[index] : [.close]
                return channel.eventLoop.makeCompletedFuture {
                    if let tls {
                        try channel.pipeline.syncOperations.addHandler(
                            NIOSSLServerHandler(context: tls)
                        )
                    }
                    let handler = ScriptHandler(script, connection: record.open(), record: record)
                    try channel.pipeline.syncOperations.addHandler(handler)
                }
            }
            .bind(host: "127.0.0.1", port: 0)
            .get()
        return ScriptedServer(channel, record)
    }

    private init(_ channel: any Channel, _ record: Record) {
        self.channel = channel
        self.record = record
        port = channel.localAddress?.port ?? 0
    }

    /// Ends it.
    func stop() async throws {
        try await channel.close()
    }

    /// What came in, from any connection's thread.
    final class Record: Sendable {
        private let texts = Mutex<[String]>([])

        var all: [String] {
            texts.withLock { $0 }
        }

        func open() -> Int {
            texts.withLock { texts in
                texts.append("")
                return texts.count - 1
            }
        }

        func add(_ text: String, to connection: Int) {
            texts.withLock { $0[connection] += text }
        }
    }
}
