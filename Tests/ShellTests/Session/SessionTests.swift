import Shell
import TerminalText
import Testing
import World

@testable import Shell

struct SessionTests {
    @Test func aWholeSessionReadsAsItShould() async throws {
        try await ShellFixture.with { shell in
            try await shell.type("use sales-accounts", "runs", "set", "exit", "never reached")
            #expect(
                shell.transcript.all == """
                    appflow 0.1   test  account not verified  eu-west-1      help lists commands, Tab completes
                    test eu-west-1> use sales-accounts
                    test(..9012) eu-west-1 sales-accounts> runs
                    ID             STATUS      STARTED       RECORDS    PROCESSED  WRITTEN  CHANGED
                    3f2a9e40-6d1b  InProgress  13:58Z (2m)   1,204,332  -          -        2m ago
                    77b0c1d2-5a43  InProgress  13:50Z (10m)  88,100     -          -        10m ago
                    77e95f3c-1b28  Successful  13:30Z (30m)  88,100     -          -        30m ago
                    as of 14:00:00Z
                    test(..9012) eu-west-1 sales-accounts> set
                    read-only  off
                    output     table
                    test(..9012) eu-west-1 sales-accounts> exit

                    """
            )
        }
    }

    @Test func aMistypedFlowIsToldWithTheOneThatWasMeant() async throws {
        try await ShellFixture.with { shell in
            try await shell.type(
                "use sales-acounts",
                "flows",
                "use sales-acounts",
                "use nothing-like-it"
            )
            let hints = shell.transcript.all.split(separator: "\n").filter {
                $0.hasPrefix("hint: ")
            }
            #expect(
                hints == [
                    "hint: flows lists the flows of this account and region",
                    "hint: did you mean sales-accounts?",
                    "hint: flows lists the flows of this account and region",
                ]
            )
        }
    }

    @Test func aLineThatEndsInABackslashGoesOn() async throws {
        try await ShellFixture.with { shell in
            try await shell.type("runs \\", "  sales-\\", "accounts", "set")
            #expect(
                shell.transcript.all.contains("test eu-west-1> runs \\\n>   sales-\\\n> accounts\n")
            )
            #expect(shell.transcript.all.contains("77b0c1d2-5a43"))
            let kept = try HistoryFile(folder: shell.folder, files: Files()).lines()
            #expect(kept == ["runs   sales-accounts", "set"])
        }
    }

    @Test(arguments: [LineInput.interrupt, .end, .block(["a", "b"]), .refused("x")])
    func aLineThatIsGivenUpDoesNotRun(input: LineInput) async throws {
        try await ShellFixture.with { shell in
            try await shell.enter([.line("cancel all --flow sales-accounts \\"), input])
            #expect(shell.service.requests.isEmpty)
        }
    }

    @Test func aNewRegionDropsTheFlowAndSaysSo() async throws {
        try await ShellFixture.with { shell in
            try await shell.type("use sales-accounts", "region us-east-1", "runs")
            #expect(
                shell.transcript.all.contains("no flow is selected any more (was sales-accounts)")
            )
            #expect(shell.transcript.all.contains("error: no flow is selected"))
        }
    }

    @Test func nothingIsSentBeforeTheFirstCommand() async throws {
        try await ShellFixture.with { shell in
            try await shell.type("help", "history", "set", "profile", "region")
            #expect(shell.service.requests.isEmpty)
        }
    }

    @Test func aBlockIsShownWholeAndAskedAboutOnce() async throws {
        try await ShellFixture.with { shell in
            let person = try await shell.enter(
                [.block(["use sales-accounts", "runs"])],
                answers: [.text("y")]
            )
            #expect(person.questions == ["Run these 2 lines? [y/N] "])
            #expect(shell.transcript.all.contains("as of"))
        }
    }

    @Test func aMistypedFlowIsFoundWhenItIsChosen() async throws {
        try await ShellFixture.with { shell in
            try await shell.type("use sales-acounts", "runs")
            #expect(shell.transcript.all.contains("ResourceNotFoundException"))
            #expect(shell.transcript.all.contains("error: no flow is selected"))
        }
    }

    @Test func textOfTheServiceIsMadeSafe() async throws {
        let service = FakeAppFlow(["flow-x": [.init(id: "a\u{1B}[2Jb\u{202E}c")]])
        try await ShellFixture.with(service) { shell in
            try await shell.type("runs flow-x")
            #expect(shell.transcript.all.contains("a\\u{1B}[2Jb\\u{202E}c"))
        }
    }
}
