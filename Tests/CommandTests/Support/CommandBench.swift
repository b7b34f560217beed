import JSON
import ProgramSupport
import Simulator
import TestSupport
import World

/// A simulator, a home folder of its own, and the built program between them.
struct CommandBench {
    /// What the program talks to.
    let simulator: Simulator
    /// Its home folder, which is empty at first.
    let home: ScratchFolder

    /// Runs a test with both, which are gone afterwards.
    static func with(
        _ flows: [FlowFixture] = TestFlows.usual,
        faults: FaultRule...,
        body: (CommandBench) async throws -> Void
    ) async throws {
        var options = SimulatorOptions(flows: flows)
        options.listLag = .zero
        options.faults = FaultPlan(rules: faults)
        let simulator = try await Simulator.start(options, world: .live())
        do {
            try await ScratchFolder.with { home in
                try await body(CommandBench(simulator: simulator, home: home))
            }
        } catch {
            await simulator.stop()
            throw error
        }
        await simulator.stop()
    }

    /// Runs the program to its end.
    ///
    /// - Parameters:
    ///   - arguments: what follows its name.
    ///   - input: its standard input, which is a pipe, or `/dev/null` when this is empty.
    ///   - environment: variables to set, or with nil to leave out.
    /// - Returns: what became of it.
    /// - Throws: that it took longer than a minute.
    func run(
        _ arguments: String...,
        input: String = "",
        environment: [String: String?] = [:]
    ) async throws -> ProgramRun {
        try await run(arguments, input: Array(input.utf8), environment: environment)
    }

    func run(
        _ arguments: [String],
        input: [UInt8] = [],
        environment: [String: String?] = [:]
    ) async throws -> ProgramRun {
        try await ProgramRun.of(
            TerminalSession.builtProgram("appflow"),
            arguments,
            environment: variables.merging(environment) { $1 }.compactMapValues { $0 },
            input: input,
            within: .seconds(60)
        )
    }

    /// All of its environment: a home, a path, keys, a region, and the simulator.
    var variables: [String: String?] {
        [
            "HOME": home.path, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8",
            "AWS_ACCESS_KEY_ID": simulator.accessKeyID,
            "AWS_SECRET_ACCESS_KEY": simulator.secretAccessKey,
            "AWS_REGION": "eu-west-1",
            "AWS_ENDPOINT_URL_APPFLOW": simulator.endpoint,
        ]
    }

    /// Writes a file below the home folder and returns its path.
    func file(_ name: String, _ text: String) throws -> String {
        let path = home.path(name)
        try Files().append(Array(text.utf8), to: path, durably: false)
        return path
    }

    /// The operations that were called, in order.
    var operations: [String] {
        simulator.requests.map { String($0.target.dropFirst()) }
    }

    /// The changing requests, in order.
    var changes: [RecordedRequest] {
        simulator.requests.filter { request in
            !request.target.hasPrefix("/list-") && !request.target.hasPrefix("/describe-")
        }
    }

    /// The ids of each cancel that was sent; nil for one without.
    var cancelled: [[String]?] {
        changes.filter { $0.operation == "cancel-flow-executions" }.map { request in
            request.body?["executionIds"]?.arrayValue?.compactMap(\.stringValue)
        }
    }
}
