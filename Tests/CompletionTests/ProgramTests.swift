import ProgramSupport
import Shell
import TestSupport
import Testing
import World

/// What the built program prints, and what is committed.
struct ProgramTests {
    @Test(arguments: [
        (CompletionShell.bash, "appflow.bash"), (.zsh, "_appflow"), (.fish, "appflow.fish"),
    ])
    func itPrintsTheCommittedScript(shell: CompletionShell, file: String) async throws {
        let run = try await ProgramTests.run("--completions", shell.rawValue)
        #expect(run.status == 0)
        #expect(run.error.isEmpty)
        let committed = try Files().read(ShellHome.script(file), limit: 1 << 20)
        #expect(run.outputBytes == committed, "scripts/generate-completions writes it anew")
    }

    @Test func anotherShellIsRefusedWithTheNearest() async throws {
        let run = try await ProgramTests.run("--completions", "zhs")
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.error.contains("zhs isn't one of: bash, zsh, fish"))
        #expect(run.error.contains("hint: did you mean zsh?"))
    }

    private static func run(_ arguments: String...) async throws -> ProgramRun {
        try await ProgramRun.of(
            TerminalSession.builtProgram("appflow"),
            arguments,
            environment: ["HOME": "/nonexistent", "PATH": "/usr/bin:/bin"]
        )
    }
}
