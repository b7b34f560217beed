import Shell
import TerminalText
import Testing

@testable import Shell

/// What stands behind a half-typed line.
struct HintTests {
    @Test(arguments: [
        ("", ""), ("ca", ""), ("nonsense", ""), ("nonsense ", ""), ("!ls ", ""), ("runs | ", ""),
        ("runs > ", ""), ("runs 'a", ""), ("use", " [FLOW]"), ("use ", "[FLOW]"), ("use x", ""),
        ("use x ", ""), ("runs ", "[FLOW] [--flow NAME] [--all] [--output FORMAT]"),
        ("runs --all ", "[FLOW] [--flow NAME] [--output FORMAT]"), ("runs --output ", "FORMAT"),
        ("cancel a b --yes --now --flow x --all ", "[ID|all|@FILE...] [--flow NAME]..."),
        ("set read-only ", "[VALUE]"), ("exit", ""), ("quit ", ""),
        ("describe-flow", " --flow-name FLOW-NAME"), ("describe-flow --flow-name ", "FLOW-NAME"),
        ("cancel-flow-executions --execution-ids ", "EXECUTION-IDS..."),
        ("aws appflow start-flow ", "--flow-name FLOW-NAME"),
        ("start-flow --flow-name x ", ""), ("start-flow --flow-name=x ", ""),
    ])
    func tellsWhatCanComeNext(line: String, hint: String) {
        #expect(Hint(line).text.plain == hint)
    }

    @Test func onlyAtTheEndOfTheLine() async throws {
        try await ShellFixture.with { shell in
            let completer = try await shell.completer(afterTyping: "set")
            #expect(completer.hint("use ", cursor: 4).plain == "[FLOW]")
            #expect(completer.hint("use ", cursor: 3).plain == "")
        }
    }
}
