import Shell
import Testing
import World

/// `!COMMAND`.
struct SystemRunTests {
    @Test func theRestOfTheLineIsTheSystemsAsItStands() async throws {
        try await ShellFixture.with { shell in
            #expect(await shell.run("!echo 'a b' $HOME | cat > x # y;&<") == .done)
            let run = try #require(shell.programs.runs.first)
            #expect(run.command == "echo 'a b' $HOME | cat > x # y;&<")
            #expect(run.input == nil)
        }
    }

    @Test func itsCodeIsTheLines() async throws {
        try await ShellFixture.with { shell in
            shell.programs.end(with: .exited(42))
            #expect(await shell.run("!x") == ExitCode(rawValue: 42))
            shell.programs.end(with: .signalled(2))
            #expect(await shell.run("! x") == .interrupted)
        }
    }

    @Test(arguments: ["!", "!  "])
    func nothingIsNoCommand(line: String) async throws {
        try await ShellFixture.with { shell in
            #expect(await shell.run(line) == .usage)
            #expect(shell.transcript.all.contains("error: COMMAND is missing"))
        }
    }

    @Test(arguments: ["!rm -r /tmp/x", "flows > /tmp/x", "flows | x"])
    func theBeginningOfOneDoesNotRun(line: String) async throws {
        try await ShellFixture.with { shell in
            #expect(await shell.run(script: Array(line.utf8)) == .usage)
            #expect(shell.programs.runs.isEmpty)
        }
    }
}
