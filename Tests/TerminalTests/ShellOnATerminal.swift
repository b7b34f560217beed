import Simulator
import TerminalText
import TestSupport
import Testing
import World

/// The built program on a real pseudo-terminal, with a profile whose endpoint is a simulator.
@Suite(.serialized)
struct ShellOnATerminal {
    /// What a test has at hand.
    struct Bench {
        let terminal: TerminalSession
        let simulator: Simulator
        let home: String

        /// Whether a cancel has reached the simulator.
        var hasCancelled: Bool {
            simulator.requests.contains { $0.operation == "cancel-flow-executions" }
        }
    }

    /// How the program is started.
    static let command = [TerminalSession.builtProgram("appflow"), "--profile", "sim"]

    /// Opens the shell, waits for its prompt, and ends both afterwards.
    static func open<Result>(
        rows: Int = 24,
        columns: Int = 120,
        environment: [String: String] = [:],
        _ body: (Bench) async throws -> Result
    ) async throws -> Result {
        try await bench(command, rows: rows, columns: columns, environment: environment) { bench in
            try await bench.terminal.expect("sim eu-west-1> ")
            return try await body(bench)
        }
    }

    /// Runs a program on a terminal, with a profile `sim` whose endpoint is a simulator.
    static func bench<Result>(
        _ command: [String],
        rows: Int = 24,
        columns: Int = 120,
        environment: [String: String] = [:],
        _ body: (Bench) async throws -> Result
    ) async throws -> Result {
        try await withSimulator { simulator, home, variables in
            try await TerminalSession.with(
                command[0],
                arguments: Array(command.dropFirst()),
                environment: TerminalSession.cleanEnvironment.merging(variables) { $1 }
                    .merging(environment) { $1 },
                rows: rows,
                columns: columns
            ) { terminal in
                try await body(Bench(terminal: terminal, simulator: simulator, home: home))
            }
        }
    }

    /// Runs a simulator, and makes a home with a profile `sim` whose endpoint it is; the closure gets both
    /// and the variables that lead a program there.
    static func withSimulator<Result>(
        speed: Double = 1,
        setting: String = "",
        _ body: (Simulator, String, [String: String]) async throws -> Result
    ) async throws -> Result {
        try await ScratchFolder.with { folder in
            var options = SimulatorOptions.demo
            options.speed = speed
            let simulator = try await Simulator.start(options, world: .live())
            let guide = SimulatorGuide(simulator, profile: "sim")
            let lines = guide.profileLines.map(\.plain) + [setting, ""]
            let config = lines.joined(separator: "\n")
            try Files().append(
                Array(config.utf8),
                to: folder.path + "/.aws/config",
                durably: false
            )
            let variables = ["HOME": folder.path, "AWS_EC2_METADATA_DISABLED": "true"]
            let result = try await body(simulator, folder.path, variables)
            await simulator.stop()
            return result
        }
    }

    /// Presses Tab until the line is complete: the first answer may come after Tab stopped waiting for it.
    static func pressTab(on terminal: TerminalSession, until line: String) async throws {
        for _ in 0..<10 {
            terminal.send(.tab)
            let isThere: ()? = try? await terminal.expectScreen(within: .seconds(1)) {
                $0.currentLine.contains(line)
            }
            if isThere != nil { return }
        }
        try await terminal.expectScreen(within: .zero) { $0.currentLine.contains(line) }
    }

    /// Longer than a question is deaf to what was typed ahead.
    static func waitUntilArmed() async throws {
        try await Task.sleep(for: .milliseconds(500))
    }
}
