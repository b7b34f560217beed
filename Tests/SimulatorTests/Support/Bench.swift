import JSON
import TestSupport
import World

@testable import Simulator

/// The ways to reach a simulator: the same tests go through both.
enum Door: CaseIterable {
    /// Straight into the service, without sockets.
    case memory
    /// Over TCP.
    case loopback
}

/// A simulator on a clock that a test moves, and a client for it.
struct Bench {
    let clock: ManualClock
    private let service: Service?
    private let simulator: Simulator?

    /// Runs a test with a simulator, and stops it afterwards.
    static func with(
        _ door: Door = .loopback,
        _ options: SimulatorOptions,
        _ body: (Bench) async throws -> Void
    ) async throws {
        var options = options
        options.accessKeyID = RequestDraft.accessKeyID
        options.secretAccessKey = RequestDraft.secret
        let bench = try await Bench(door, options)
        do {
            try await body(bench)
        } catch {
            await bench.simulator?.stop()
            throw error
        }
        await bench.simulator?.stop()
    }

    private init(_ door: Door, _ options: SimulatorOptions) async throws {
        clock = ManualClock()
        let world = World.test(clock)
        switch door {
        case .memory:
            service = Service(options, KeyPair(options, random: world.random), world: world)
            simulator = nil
        case .loopback:
            service = nil
            simulator = try await Simulator.start(options, world: world)
        }
    }

    var port: Int {
        simulator?.port ?? 4_566
    }

    var requests: [RecordedRequest] {
        simulator?.requests ?? service?.requests ?? []
    }

    /// What was done, without the moments.
    var effects: [String] {
        (simulator?.effects ?? service?.effects ?? []).map { "\($0.flow) \($0.kind)" }
    }

    func draft(_ operation: String, _ input: JSONValue = [:]) -> RequestDraft {
        RequestDraft(operation, input, port: port, at: clock.now)
    }

    func connect() async throws -> RawConnection {
        try await RawConnection(port: port)
    }

    /// Sends a signed request and returns the reply.
    func call(_ operation: String, _ input: JSONValue = [:]) async throws -> RawReply {
        let draft = draft(operation, input)
        guard let service else {
            let connection = try await connect()
            try await connection.send(draft.bytes())
            return try await connection.reply()
        }
        let request = IncomingRequest(
            method: draft.method,
            target: draft.target,
            headers: draft.signedHeaders.map { HeaderField($0.name, $0.value) },
            body: draft.body,
            port: port
        )
        guard case .whole(let bytes, _) = await service.answer(request),
            let (reply, _) = RawReply.parse(bytes)
        else { throw NoReply() }
        return reply
    }

    /// The reply to a request that must succeed.
    func value(_ operation: String, _ input: JSONValue = [:]) async throws -> JSONValue {
        let reply = try await call(operation, input)
        guard reply.status == 200, let value = reply.json else { throw NoReply(reply) }
        return value
    }

    /// Every run of a flow, over all pages.
    func runs(of flow: String, pageSize: Int64? = nil) async throws -> [JSONValue] {
        var runs: [JSONValue] = []
        var input: JSONObject = ["flowName": .string(flow)]
        input["maxResults"] = pageSize.map { .number(JSONNumber($0)) }
        repeat {
            let page = try await value("describe-flow-execution-records", .object(input))
            runs += page["flowExecutions"]?.arrayValue ?? []
            input["nextToken"] = page["nextToken"]
        } while input["nextToken"] != nil
        return runs
    }

    /// The status of each run of a flow, by id.
    func statuses(of flow: String) async throws -> [String: String] {
        var statuses: [String: String] = [:]
        for run in try await runs(of: flow) {
            statuses[run["executionId"]?.stringValue ?? ""] = run["executionStatus"]?.stringValue
        }
        return statuses
    }
}

/// Thrown when a call had no reply, or one that a test can't go on with.
struct NoReply: Error {
    let status: Int?
    let code: String?
    let message: String?

    init(_ reply: RawReply? = nil) {
        status = reply?.status
        code = reply?.code
        message = reply?.message
    }
}

extension World {
    /// A world of which only the clock and chance are there.
    static func test(_ clock: any Clock) -> World {
        World(
            clock: clock,
            environment: Environment([:]),
            streams: StandardStreams(
                input: InputStream(isTerminal: false) { _ in [] },
                output: ByteSink(isTerminal: false) { _ in },
                error: ByteSink(isTerminal: false) { _ in }
            )
        )
    }
}
