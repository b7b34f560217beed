import AppFlow
import TerminalText
import Testing
import World

@testable import Shell

/// Help for operations, asked for in each way, at the prompt and in batch; nothing is ever sent.
struct OperationHelpTests {
    @Test(arguments: [
        "cancel-flow-executions help", "cancel-flow-executions --help",
        "aws appflow cancel-flow-executions help",
        "aws --region eu-west-1 appflow cancel-flow-executions --output json help",
        "cancel-flow-executions --flow-name x help", "help 'cancel-flow-executions'",
    ])
    func thePromptTellsAllAboutAnOperation(line: String) async throws {
        try await ShellFixture.with(terminal: TerminalSize(columns: 200, rows: 500)) { shell in
            try await shell.type(line)
            let page = OperationPage.lines(about: .cancelFlowExecutions, width: 200)
            #expect(shell.transcript.all.contains(page[4].plain), "\(shell.transcript.all)")
            #expect(!shell.transcript.all.contains("error: "))
            #expect(shell.service.requests.isEmpty)
        }
    }

    @Test(arguments: [40, 80, 200])
    func aPastedLineIsAnswered(columns: Int) async throws {
        try await ShellFixture.with(terminal: TerminalSize(columns: columns, rows: 500)) { shell in
            try await shell.type("aws appflow cancel-flow-executions help")
            let page = OperationPage.lines(about: .cancelFlowExecutions, width: columns)
            let text = page.map { $0.rendered(color: true) + "\n" }.joined()
            #expect(shell.transcript.all.contains("executions help\n" + text))
            #expect(shell.service.requests.isEmpty)
        }
    }

    @Test func aMistypedOperationIsToldWithTheOneThatWasMeant() async throws {
        try await ShellFixture.with { shell in
            try await shell.type("help cancel-flow-execution")
            #expect(
                shell.transcript.all.contains(
                    """
                    error: there is no command or file cancel-flow-execution
                      help cancel-flow-execution
                           ^^^^^^^^^^^^^^^^^^^^^
                    hint: did you mean cancel-flow-executions?
                    """
                )
            )
        }
    }

    @Test func helpLeadsFromOneToTheOther() async throws {
        try await ShellFixture.with { shell in
            #expect(await shell.run("help", "help cancel", "help start-flow") == .done)
            let text = shell.transcript.all
            #expect(
                text.contains("\n  cancel-flow-executions create-connector-profile create-flow\n")
            )
            #expect(text.contains("see also: help cancel-flow-executions, the AWS operation"))
            #expect(text.contains("SEE ALSO\n  help start: the command of the shell"))
        }
    }

    @Test func aListingGoesWhereItIsSent() async throws {
        try await ShellFixture.with { shell in
            let path = shell.folder + "/page"
            try await shell.type("stop-flow help > \(path)")
            let page = OperationPage.lines(about: .stopFlow, width: nil)
            let text = page.map { $0.plain + "\n" }.joined()
            #expect(try Files().read(path, limit: 1 << 20) == Array(text.utf8))
        }
    }

    /// As the real AWS CLI was seen to take them, but for `--help`, which it doesn't know.
    @Test(arguments: [
        (["help"], true), (["--help"], true), (["help", "help"], false),
        (["help", "--flow-name", "x"], true), (["--flow-name", "x", "help"], true),
        (["--flow-name", "x", "help", "y"], true), (["--flow-name", "x", "--bogus", "help"], true),
        (["--flow-name", "x", "y", "help"], false), (["--flow-name", "help"], false),
        (["--execution-ids", "a", "help"], false), (["--flow-name", "x", "--help"], false),
        (["--flow-name", "x", "--execution-ids", "help"], false), ([], false),
        (["help", "--execution-ids", "a"], false),
    ])
    func isAskedForAsTheAWSCommandLineHasIt(words: [String], isWanted: Bool) {
        #expect(
            OperationHelpCommand.isWanted(words, of: .cancelFlowExecutions) == isWanted
        )
    }

    @Test func aLineThatAsksForHelpChangesNothing() {
        #expect(!CommandRunner.isChanging("delete-flow help"))
        #expect(CommandRunner.isChanging("delete-flow --flow-name help"))
        #expect(CommandRunner.isChanging("delete-flow help > file"))
    }
}
