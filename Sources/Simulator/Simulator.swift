import HummingbirdCore
import Logging
import NIOCore
import NIOPosix
public import World

/// An AppFlow endpoint on the loopback interface, with flows and runs of its own.
///
/// It plays eight operations of the service: list-flows, describe-flow,
/// describe-flow-execution-records, start-flow, stop-flow, cancel-flow-executions, create-flow and
/// delete-flow, for any client that signs with its one access key, for any region. It listens on
/// 127.0.0.1 and nowhere else, and stops when ``stop()`` is called or the last reference is gone.
public final class Simulator: Sendable {
    /// The port it listens on.
    public let port: Int
    /// The only access key id that it knows.
    public let accessKeyID: String
    /// The secret that belongs to it.
    public let secretAccessKey: String

    private let service: Service
    private let connections: ConnectionTable
    private let listening: Task<Void, Never>

    /// Starts a simulator.
    ///
    /// - Parameters:
    ///   - options: what it starts with.
    ///   - world: its clock and its chance; nothing else of it is used.
    /// - Returns: the simulator, which answers already.
    /// - Throws: ``SimulatorFailure`` when it can't listen, or `CancellationError`.
    public static func start(_ options: SimulatorOptions, world: World) async throws -> Simulator {
        let keys = KeyPair(options, random: world.random)
        let service = Service(options, keys, world: world)
        let connections = ConnectionTable(limit: options.limits.connections)
        let channel = ServiceChannel(
            service: service,
            limits: options.limits,
            connections: connections
        )
        let (port, listening) = try await listen(channel, port: options.port)
        return Simulator(port, keys, service, connections, listening)
    }

    private init(
        _ port: Int,
        _ keys: KeyPair,
        _ service: Service,
        _ connections: ConnectionTable,
        _ listening: Task<Void, Never>
    ) {
        self.port = port
        accessKeyID = keys.accessKeyID
        secretAccessKey = keys.secretAccessKey
        self.service = service
        self.connections = connections
        self.listening = listening
    }

    deinit {
        connections.closeAll()
        listening.cancel()
    }

    /// `http://127.0.0.1:PORT`, to be used as an endpoint URL.
    public var endpoint: String {
        "http://127.0.0.1:\(port)"
    }

    /// The requests that came in whole, in order; the newest 5,000 at least.
    public var requests: [RecordedRequest] {
        service.requests
    }

    /// What was done to flows and runs since the start, in order.
    public var effects: [Effect] {
        service.effects
    }

    /// Lets other things go wrong from now on; requests are counted anew.
    public func replaceFaults(_ plan: FaultPlan) {
        service.replaceFaults(plan)
    }

    /// Closes every connection and the port, and returns when that is done.
    public func stop() async {
        connections.closeAll()
        listening.cancel()
        await listening.value
    }

    /// Listens, and returns the port and the task that goes on listening.
    private static func listen(_ channel: ServiceChannel, port: Int) async throws
        -> (port: Int, Task<Void, Never>)
    {
        let (outcome, signal) = AsyncStream<Result<Int, SimulatorFailure>>.makeStream()
        let server = Server(
            childChannelSetup: channel,
            configuration: ServerConfiguration(address: .hostname("127.0.0.1", port: port)),
            onServerRunning: { signal.yield(.success($0.localAddress?.port ?? port)) },
            eventLoopGroup: MultiThreadedEventLoopGroup.singleton,
            logger: Logger(label: "simulator") { _ in SwiftLogNoOpLogHandler() }
        )
        let listening = Task {
            do {
                try await server.run()
            } catch {
                signal.yield(.failure(SimulatorFailure(error, port: port)))
            }
            signal.finish()
        }
        for await result in outcome {
            return (try result.get(), listening)
        }
        listening.cancel()
        throw CancellationError()
    }
}
