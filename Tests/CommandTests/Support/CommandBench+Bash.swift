import ProgramSupport
import TestSupport

extension CommandBench {
    /// Runs the program with its standard output piped to another, of which the output is.
    ///
    /// The status and standard error are the program's own.
    func run(throughPipeTo reader: String, _ arguments: String...) async throws -> ProgramRun {
        try await bash(#""$0" "$@" | "# + reader + "; exit ${PIPESTATUS[0]}", arguments)
    }

    /// Runs the program and interrupts it, as Ctrl-C does, a second after its start.
    func run(interrupting arguments: String...) async throws -> ProgramRun {
        try await bash(#"timeout --preserve-status --signal INT 1 "$0" "$@""#, arguments)
    }

    /// Runs a line of bash in which `"$0" "$@"` is the program with its arguments.
    private func bash(_ line: String, _ arguments: [String]) async throws -> ProgramRun {
        try await ProgramRun.of(
            "/bin/bash",
            ["-c", line, TerminalSession.builtProgram("appflow")] + arguments,
            environment: variables.compactMapValues { $0 },
            within: .seconds(60)
        )
    }
}
