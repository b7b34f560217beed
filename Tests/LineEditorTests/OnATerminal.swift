import TestSupport
import Testing

/// The editor on a real pseudo-terminal, one test after the other: they share nothing, but a
/// machine that runs many at once makes every one of them slow.
@Suite(.serialized)
struct OnATerminal {
    /// Runs the probe, waits for its first prompt, and ends it afterwards.
    static func probe<Result>(
        _ arguments: String...,
        environment: [String: String] = [:],
        rows: Int = 24,
        columns: Int = 80,
        _ body: (TerminalSession) async throws -> Result
    ) async throws -> Result {
        try await TerminalSession.with(
            TerminalSession.builtProgram("LineEditorProbe"),
            arguments: arguments,
            environment: TerminalSession.cleanEnvironment.merging(environment) { $1 },
            rows: rows,
            columns: columns
        ) { terminal in
            try await terminal.expect("probe 1> ")
            return try await body(terminal)
        }
    }

    /// Longer than a question is deaf (``Arming``).
    static func waitUntilArmed() async throws {
        try await Task.sleep(for: .milliseconds(500))
    }
}
