import Simulator
import TestSupport
import Testing

extension ShellOnATerminal {
    /// Choose a flow, see its runs, cancel them: typed, with Tab, to the last notice.
    struct MainJobTests {
        @Test func aRunIsCancelledByItsBeginningAndFollowed() async throws {
            try await open { bench in
                let terminal = bench.terminal
                terminal.send("use sales-a")
                try await pressTab(on: terminal, until: "> use sales-accounts")
                terminal.send(.enter)
                try await terminal.expect("sim(..9012) eu-west-1 sales-accounts> ")
                terminal.send("runs\r")
                try await terminal.expect("77b0c1d2-5a43-4f0e-9d7e-0c8d2f1f6a11  InProgress")
                try await terminal.expect("sales-accounts> ")
                terminal.send("cancel 77")
                // The other run that begins with 77 has ended, so it isn't offered.
                try await pressTab(
                    on: terminal,
                    until: "> cancel 77b0c1d2-5a43-4f0e-9d7e-0c8d2f1f6a11"
                )
                terminal.send(.enter)
                try await terminal.expect("sim  account 123456789012  eu-west-1  sales-accounts")
                try await terminal.expect("what it wrote stays in s3://lake/sales-accounts.")
                try await terminal.expect("Cancel this run? [y/N] ")
                try await waitUntilArmed()
                terminal.send("y\r")
                try await terminal.expect("77b0c1d2-5a43-4f0e-9d7e-0c8d2f1f6a11  CancelStarted")
                try await terminal.expect("sales-accounts> ")
                terminal.send("half-typed")
                try await terminal.expect("half-typed")
                try await terminal.expect("77b0c1d2 Canceled after", within: .seconds(40))
                try await terminal.expectScreen { $0.currentLine.hasSuffix("> half-typed") }
            }
        }

        @Test func allWantsTheNameOfTheFlow() async throws {
            try await open { bench in
                let terminal = bench.terminal
                terminal.send("cancel all --flow sales-accounts\r")
                try await terminal.expect("Type sales-accounts to cancel these 3 runs: ")
                try await waitUntilArmed()
                terminal.send("sales-accounts\r")
                try await terminal.expect("3 CancelStarted")
                let cancels = bench.simulator.requests.filter {
                    $0.operation == "cancel-flow-executions"
                }
                #expect(cancels.count == 1)
            }
        }

        @Test func whatWasTypedAheadDoesNotAnswer() async throws {
            try await open { bench in
                let terminal = bench.terminal
                terminal.send("cancel all --flow sales-accounts\rsales-accounts\ry\r")
                try await terminal.expect("Type sales-accounts to cancel these 3 runs: ")
                try await waitUntilArmed()
                terminal.send(.control("C"))
                try await terminal.expect("interrupted, nothing was changed")
                #expect(
                    !bench.simulator.requests.contains { $0.operation == "cancel-flow-executions" }
                )
            }
        }
    }
}
