import AWSCore
import AppFlow
import Shell
import Synchronization
import TestSupport
import World

/// Our program without its process: a command line against a transport that keeps what it is given.
struct InProcessProgram {
    static func run(_ pair: Pair) async -> PairRun {
        let output = Gathered()
        let error = Gathered()
        let transport = KeepingTransport(pair.reply)
        let world = World(
            clock: ManualClock(),
            environment: [
                "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE", "AWS_SECRET_ACCESS_KEY": "secret",
                "AWS_REGION": "eu-west-1", "AWS_CONFIG_FILE": "/dev/null",
                "AWS_SHARED_CREDENTIALS_FILE": "/dev/null", "AWS_MAX_ATTEMPTS": "1",
                "AWS_RETRY_MODE": "legacy",
            ],
            random: OneNumber(),
            streams: StandardStreams(
                input: InputStream(isTerminal: false) { _ in [] },
                output: output.sink,
                error: error.sink
            )
        )
        guard let call = OneShot(pair.arguments) else {
            return PairRun(status: -1, output: "", error: "no operation", requests: [])
        }
        let code = await call.run(in: world, OneConnector(world: world, transport: transport))
        return PairRun(
            status: Int(code.rawValue),
            output: output.text,
            error: error.text,
            requests: transport.requests
        )
    }

    /// The client token of both.
    static let token = "01010101-0101-4101-8101-010101010101"
}

/// Bytes that were written.
private final class Gathered: Sendable {
    private let bytes = Mutex<[UInt8]>([])

    var text: String {
        String(decoding: bytes.withLock { $0 }, as: UTF8.self)
    }

    var sink: ByteSink {
        ByteSink(isTerminal: false) { [self] more throws(FileFailure) in
            bytes.withLock { $0 += more }
        }
    }
}

/// Chance that always gives the same.
private struct OneNumber: RandomSource {
    func fraction() -> Double {
        0
    }

    func bytes(_ count: Int) -> [UInt8] {
        [UInt8](repeating: 1, count: count)
    }
}

/// Keeps requests and answers all alike.
private final class KeepingTransport: HTTPTransport {
    private let kept = Mutex<[PairRun.Request]>([])
    private let reply: HTTPReply

    init(_ reply: PairReply) {
        self.reply = HTTPReply(
            status: reply.status,
            headers: HTTPHeaders(reply.headers.map { HTTPHeader($0.name, $0.value) }),
            body: Array(reply.body.utf8)
        )
    }

    var requests: [PairRun.Request] {
        kept.withLock { $0 }
    }

    func send(
        _ request: HTTPRequest,
        timeouts: HTTPTimeouts
    ) async throws(TransportFailure) -> HTTPReply {
        let sent = PairRun.Request(
            method: request.method,
            url: request.url.text,
            contentType: request.headers.first { $0.name == "Content-Type" }?.value,
            body: String(decoding: request.body, as: UTF8.self)
        )
        kept.withLock { $0.append(sent) }
        return reply
    }
}

/// Connects everything to one transport; nothing is journalled.
private struct OneConnector: Connector {
    let world: World
    let transport: KeepingTransport

    func connect(
        _ options: AWSOptions,
        gate: ReadOnlyGate
    ) throws(ConfigurationFailure) -> Connection {
        let service = ServiceDescription.appFlow(userAgent: "test")
        let settings = try AWSSettings.resolve(options, world: world, service: service)
        let chain = CredentialChain(
            settings,
            world: world,
            services: CredentialServices(
                transport: transport,
                quota: RetryQuota(),
                userAgent: "test"
            )
        )
        let client = AWSClient(
            settings: settings,
            service: service,
            transport: transport,
            credentials: chain,
            world: world,
            quota: RetryQuota()
        )
        return Connection(
            settings: settings,
            client: AppFlowClient(
                client: client,
                credentials: chain,
                gate: gate,
                journal: NoJournal(),
                world: world
            )
        )
    }

    func profiles() -> [String] {
        []
    }

    func label(of settings: AWSSettings) -> String {
        ""
    }
}

private struct NoJournal: ChangeJournal {
    func willSend(_ change: Change) {}

    func didEnd(_ change: Change, _ outcome: ChangeOutcome) {}
}
