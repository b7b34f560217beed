import Simulator
import TestSupport
import Testing
import World

extension ShellOnATerminal {
    /// Programs that have the terminal for a while: a pager, `!COMMAND`, `| PROGRAM`.
    struct ProgramTests {
        @Test func aLongListingGoesThroughThePagerAndBack() async throws {
            try await open(columns: 100) { bench in
                let terminal = bench.terminal
                terminal.send("runs nightly-history --all\r")
                try await terminal.expectScreen { $0.lines.last?.hasPrefix(":") == true }
                // What Ctrl-C does to a pager is the pager's business.
                terminal.send(.control("C"))
                try await press("G", on: terminal) { $0.lines.last?.hasPrefix("(END)") == true }
                terminal.send("q")
                try await terminal.expectScreen { $0.currentLine.hasSuffix("eu-west-1>") }
                terminal.send("exit\r")
                #expect(try await terminal.exitStatus() == .exited(0))
                #expect(try terminal.modes() == terminal.modesBefore)
            }
        }

        @Test func thePagerIsTheUsersAndSeesNoSecret() async throws {
            let variables = ["PAGER": "head -n 2; env", "AWS_SESSION_TOKEN": "t0ken"]
            try await open(environment: variables) { bench in
                let terminal = bench.terminal
                terminal.send("runs nightly-history --all\r")
                let shown = try await terminal.expect("eu-west-1> ")
                #expect(shown.contains("LESS=FRX") && shown.contains("HOME="))
                #expect(!shown.contains("t0ken") && !shown.contains("AWS_"))
            }
        }

        @Test func aProgramThatIsInterruptedLeavesTheShell() async throws {
            try await open { bench in
                let terminal = bench.terminal
                terminal.send("!sleep 100\r")
                try await Task.sleep(for: .milliseconds(500))
                terminal.send(.control("C"))
                try await terminal.expect("sim eu-west-1> ")
                terminal.send("!trap 'exit 3' QUIT; sleep 100\r")
                try await Task.sleep(for: .milliseconds(500))
                terminal.send(.control("\\"))
                try await terminal.expect("sim eu-west-1> ")
                terminal.send("help wait\r")
                try await terminal.expect("wait until runs have ended")
            }
        }

        @Test func modesThatAProgramLeavesBehindAreUndone() async throws {
            try await open { bench in
                let terminal = bench.terminal
                terminal.send("!stty raw -echo\r")
                try await terminal.expect("sim eu-west-1> ")
                terminal.send("exit\r")
                #expect(try await terminal.exitStatus() == .exited(0))
                #expect(try terminal.modes() == terminal.modesBefore)
            }
        }

        @Test func aQuestionIsAskedOnTheTerminalEvenThen() async throws {
            try await open { bench in
                let terminal = bench.terminal
                terminal.send("cancel all --flow sales-accounts | sed 's/^/got /'\r")
                try await terminal.expect("Type sales-accounts to cancel these 3 runs: ")
                try await waitUntilArmed()
                terminal.send("sales-accounts\r")
                try await terminal.expect("got 3 CancelStarted")
            }
        }

        /// Presses a key until it has done its work: Ctrl-C throws away what was typed right after it.
        private func press(
            _ key: String,
            on terminal: TerminalSession,
            until isDone: (TerminalScreen) -> Bool
        ) async throws {
            for _ in 0..<10 {
                terminal.send(key)
                let isThere: ()? = try? await terminal.expectScreen(within: .seconds(1), isDone)
                if isThere != nil { return }
            }
            try await terminal.expectScreen(within: .zero, isDone)
        }
    }
}
