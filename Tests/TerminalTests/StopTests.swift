import Simulator
import TestSupport
import Testing

extension ShellOnATerminal {
    /// Ctrl-Z and what comes after it, under a shell with job control: only that can go on with a job.
    ///
    /// dash leaves the terminal's modes alone, so those that are there after a stop are ours.
    struct StopTests {
        /// Starts the program from a shell.
        private func openUnderShell(
            inBackground: Bool = false,
            _ body: (Bench) async throws -> Void
        ) async throws {
            try await bench(["/bin/dash", "-i"], environment: ["PS1": "sh$ "]) { bench in
                let terminal = bench.terminal
                try await terminal.expect("sh$ ")
                terminal.send(command.joined(separator: " ") + (inBackground ? " &\r" : "\r"))
                try await terminal.expect(inBackground ? "sh$ " : "sim eu-west-1> ")
                try await body(bench)
            }
        }

        /// Presses Ctrl-Z, looks at the terminal, and brings the program back.
        private func stopAndGoOn(_ terminal: TerminalSession) async throws {
            terminal.send(.control("Z"))
            try await terminal.expect("Stopped")
            try await terminal.expect("sh$ ")
            #expect(try terminal.modes() == terminal.modesBefore)
            #expect(!terminal.screen.reportsPaste)
            terminal.send("fg\r")
            try await terminal.expect("fg\r\n")
        }

        @Test func stoppedAtThePromptTheLineIsThereAfterwards() async throws {
            try await openUnderShell { bench in
                let terminal = bench.terminal
                terminal.send("runs sal")
                try await terminal.expect("runs sal")
                try await stopAndGoOn(terminal)
                try await terminal.expect("sim eu-west-1> runs sal")
                terminal.send(.control("U"))
                terminal.send("help wait\r")
                try await terminal.expect("wait until runs have ended")
            }
        }

        @Test func stoppedInASearchTheSearchIsThereAfterwards() async throws {
            try await openUnderShell { bench in
                let terminal = bench.terminal
                terminal.send("help wait\r")
                try await terminal.expect("wait until runs have ended")
                try await terminal.expect("sim eu-west-1> ")
                terminal.send(.control("R"))
                terminal.send("wai")
                try await terminal.expectScreen { $0.lines.last == "bck:wai" }
                try await stopAndGoOn(terminal)
                try await terminal.expectScreen { screen in
                    screen.lines.suffix(2) == ["sim eu-west-1> help wait", "bck:wai"]
                }
                terminal.send(.enter)
                try await terminal.expect("wait until runs have ended")
            }
        }

        @Test func stoppedDuringARequestItGoesOn() async throws {
            try await openUnderShell { bench in
                let terminal = bench.terminal
                bench.simulator.replaceFaults(
                    FaultPlan(rules: [FaultRule(.delay(.seconds(2)), operation: "list-flows")])
                )
                terminal.send("flows sales-a*\r")
                try await terminal.expect("flows sales-a*\r\n")
                try await Task.sleep(for: .milliseconds(300))
                try await stopAndGoOn(terminal)
                try await terminal.expect("sales-accounts")
                try await terminal.expect("eu-west-1> ")
            }
        }

        @Test func stoppedInAWatchItGoesOnAndCanBeInterrupted() async throws {
            try await openUnderShell { bench in
                let terminal = bench.terminal
                terminal.send("watch sales-accounts\r")
                try await terminal.expect("InProgress")
                try await stopAndGoOn(terminal)
                try await terminal.expect("InProgress")
                terminal.send(.control("C"))
                try await terminal.expect("sim eu-west-1> ")
            }
        }

        @Test func stoppedInAQuestionItIsAskedAgainAndNothingIsSent() async throws {
            try await openUnderShell { bench in
                let terminal = bench.terminal
                terminal.send("cancel all --flow sales-accounts\r")
                try await terminal.expect("Type sales-accounts to cancel these 3 runs: ")
                try await waitUntilArmed()
                terminal.send("sales-acc")
                try await terminal.expect("sales-acc")
                try await stopAndGoOn(terminal)
                try await terminal.expect("Type sales-accounts to cancel these 3 runs: sales-acc")
                terminal.send(.control("C"))
                try await terminal.expect("interrupted, nothing was changed")
                #expect(!bench.hasCancelled)
            }
        }

        @Test func startedInTheBackgroundItWaitsForTheForeground() async throws {
            try await openUnderShell(inBackground: true) { bench in
                let terminal = bench.terminal
                terminal.send("echo still the $((1+1))nd shell\r")
                try await terminal.expect("still the 2nd shell")
                try await terminal.expect("sh$ ")
                #expect(try terminal.modes() == terminal.modesBefore)
                #expect(!terminal.screen.reportsPaste)
                terminal.send("fg\r")
                try await terminal.expect("sim eu-west-1> ")
                terminal.send("help wait\r")
                try await terminal.expect("wait until runs have ended")
            }
        }
    }
}
