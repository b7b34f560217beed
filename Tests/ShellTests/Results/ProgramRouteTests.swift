import Shell
import Testing
import World

/// `| PROGRAM`: what the program gets, when it is started, and what the line ends with.
struct ProgramRouteTests {
    @Test func theProgramGetsTheResultsAndTheScreenNothing() async throws {
        try await ShellFixture.with { shell in
            #expect(await shell.run("runs sales-accounts | grep -c 'a b' $HOME") == .done)
            let run = try #require(shell.programs.runs.first)
            #expect(run.command == "grep -c 'a b' $HOME")
            #expect(run.input?.hasPrefix("ID             STATUS") == true)
            #expect(run.input?.hasSuffix("as of 14:00:00Z\n") == true)
            #expect(shell.transcript.all.isEmpty)
        }
    }

    @Test func machineOutputIsExact() async throws {
        try await ShellFixture.with(terminal: TerminalSize(columns: 40, rows: 10)) { shell in
            try await shell.type("list-flows | cat")
            let expected =
                "{\n    \"flows\": [\n        {\n            \"flowName\": \"sales-accounts\""
            #expect(shell.programs.runs.first?.input?.hasPrefix(expected) == true)
        }
    }

    @Test func failuresStayOnTheScreen() async throws {
        try await ShellFixture.with { shell in
            #expect(await shell.run("runs no-such-flow | cat") == .failed)
            #expect(shell.transcript.all.contains("ResourceNotFoundException"))
            #expect(shell.programs.runs.first?.input == "")
        }
    }

    @Test func theProgramIsNotStartedBeforeTheQuestionIsAnswered() async throws {
        try await ShellFixture.with { shell in
            let source = ScriptedSource(
                [.line("cancel 3f --flow sales-accounts | tee log")],
                answers: [.text("y")],
                transcript: shell.transcript
            )
            source.onQuestion { #expect(shell.programs.runs.isEmpty) }
            _ = await Shell(shell.parts) { _ in source }?.run()
            #expect(source.questions == ["Cancel this run? [y/N] "])
            #expect(shell.programs.runs.map(\.input) == ["3f2a9e40-6d1b  CancelStarted\n"])
        }
    }

    @Test func aProgramThatFailsFailsALineThatDidNot() async throws {
        try await ShellFixture.with { shell in
            shell.programs.end(with: .exited(3))
            #expect(await shell.run("flows | grep x") == .failed)
            #expect(await shell.run("cancel zz --flow sales-accounts --yes | cat") == .partial)
        }
    }

    @Test(.timeLimit(.minutes(1)))
    func aListingEndsWithItsReaderAndAChangeIsSeenThrough() async throws {
        try await ShellFixture.with { shell in
            shell.programs.end(with: .exited(0), afterPieces: 1)
            // It would look at the runs for ever: one of them never ends.
            #expect(await shell.run("watch sales-accounts | head -n 1") == .done)
            shell.programs.end(with: .exited(0), afterPieces: 0)
            #expect(await shell.run("cancel all --flow sales-accounts --yes | true") == .done)
            #expect(shell.service.changes.count == 1)
        }
    }

    @Test func aChangeIsSeenThroughThoughNoProgramStarts() async throws {
        try await ShellFixture.with { shell in
            shell.programs.refuse()
            let code = await shell.run("cancel all --flow sales-accounts --yes | tee log")
            #expect(code == .failed)
            #expect(shell.service.changes.count == 1)
            #expect(shell.transcript.all.contains("error: can't run tee log: no processes left"))
        }
    }

    /// What is said of a change after Ctrl-C reaches the program, or the screen.
    @Test func whatIsKnownOfAnInterruptedChangeIsNotLost() async throws {
        try await ShellFixture.with { shell in
            let source = ScriptedSource(
                [.line("cancel 3f --flow sales-accounts | tee log")],
                answers: [.text("y")],
                transcript: shell.transcript
            )
            shell.service.onRequest { operation in
                if operation == "cancel-flow-executions" { source.interrupt() }
            }
            _ = await Shell(shell.parts) { _ in source }?.run()
            let said = shell.transcript.all + shell.programs.runs.compactMap(\.input).joined()
            #expect(said.contains("3f2a9e40-6d1b  CancelStarted"))
        }
    }

    @Test func wordsOfTheSystemsCommandLineRedirectNothing() async throws {
        try await ShellFixture.with { shell in
            let batch = Batch(shell.parts, asker: nil, keepsGoing: false)
            let code = await batch.run(Line(arguments: ["flows", "|", "cat"]))
            #expect(code == .usage)
            #expect(shell.programs.runs.isEmpty)
        }
    }
}
