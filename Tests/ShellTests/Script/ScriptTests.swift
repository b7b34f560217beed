import Shell
import Testing

/// Lines from a pipe or a file: each runs as it came, or is refused by number.
struct ScriptTests {
    @Test(arguments: [
        ("runs sales-accounts\nru\u{0}ns\n", "the line holds a NUL byte"),
        ("runs sales-accounts\nruns \\\n", "the line ends in \\"),
    ])
    func aLineThatCanNotBeTakenIsRefusedByNumber(script: String, words: String) async throws {
        try await ShellFixture.with { shell in
            let code = await shell.run(script: Array(script.utf8))
            #expect(code == .usage)
            #expect(shell.transcript.all.contains(words))
            #expect(shell.transcript.all.contains("script:2"))
        }
    }

    @Test func bytesThatAreNoUTF8AreRefused() async throws {
        try await ShellFixture.with { shell in
            let code = await shell.run(
                script: Array("cancel x".utf8) + [0xFF] + Array("y --yes\n".utf8)
            )
            #expect(code == .usage)
            #expect(shell.service.requests.isEmpty)
        }
    }

    @Test func aLineOfMoreThan64KiBIsRefused() async throws {
        try await ShellFixture.with { shell in
            let long = [UInt8](repeating: UInt8(ascii: "a"), count: (64 << 10) + 1)
            let code = await shell.run(script: long + Array("\nflows\n".utf8))
            #expect(code == .usage)
            #expect(shell.service.requests.isEmpty)
        }
    }

    /// A download that was cut off must not run half a command.
    @Test func aChangeOnAnUnterminatedLastLineIsRefused() async throws {
        try await ShellFixture.with { shell in
            let code = await shell.run(
                script: Array("use sales-accounts\ncancel all --yes".utf8)
            )
            #expect(code == .usage)
            #expect(shell.service.changes.isEmpty)
        }
    }

    @Test func aReadingUnterminatedLastLineRuns() async throws {
        try await ShellFixture.with { shell in
            #expect(
                await shell.run(script: Array("\u{FEFF}use sales-accounts\r\nruns".utf8)) == .done
            )
            #expect(shell.transcript.all.contains("77b0c1d2-5a43"))
        }
    }

    @Test func theFirstFailureStops() async throws {
        try await ShellFixture.with { shell in
            let code = await shell.run("use no-such-flow", "flows")
            #expect(code == .failed)
            #expect(!shell.service.requests.contains { $0.operation == "list-flows" })
        }
    }

    @Test func keepGoingEndsWithTheFirstFailureButUnknownBeatsAll() async throws {
        try await ShellFixture.with { shell in
            let code = await shell.run("use no-such-flow", "flws", "flows", keepsGoing: true)
            #expect(code == .failed)
            #expect(shell.service.requests.contains { $0.operation == "list-flows" })
        }
        #expect(ExitCode.failed.combined(with: .unknown) == .unknown)
        #expect(ExitCode.done.combined(with: .partial) == .partial)
        #expect(ExitCode.partial.combined(with: .usage) == .partial)
    }

    @Test func aLineThatIsContinuedIsOne() async throws {
        try await ShellFixture.with { shell in
            let script = "use sales-\\\naccounts\nruns \\\r\n  --all \\\n\nnonsense\n"
            #expect(await shell.run(script: Array(script.utf8)) == .usage)
            #expect(shell.transcript.all.contains("77b0c1d2-5a43"))
            #expect(shell.transcript.all.contains("script:6"))
        }
    }

    @Test(arguments: ["cancel all --yes \\\n--flow sales-accounts", "cancel all --yes \\\n"])
    func theBeginningOfOneThatIsContinuedDoesNotRun(script: String) async throws {
        try await ShellFixture.with { shell in
            #expect(await shell.run(script: Array(script.utf8)) == .usage)
            #expect(shell.service.requests.isEmpty)
        }
    }

    @Test(arguments: [
        ("a \\", true), ("a\\\\", false), ("a \\\\\\", true), ("'a\\", false), ("# \\", false),
        ("!a \\", true),
        ("a | b\\", true), ("$\\", false), ("", false), ("\\", true), ("\u{600}\\", true),
    ])
    func tellsWhatIsContinued(text: String, isContinued: Bool) {
        #expect(LineParser.isContinued(text) == isContinued)
    }
}
