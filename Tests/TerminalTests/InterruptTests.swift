import Simulator
import TestSupport
import Testing

extension ShellOnATerminal {
    /// Ctrl-C, Ctrl-D, and the terminal afterwards.
    struct InterruptTests {
        @Test func aRequestThatHangsGivesThePromptBack() async throws {
            try await open { bench in
                let terminal = bench.terminal
                bench.simulator.replaceFaults(
                    FaultPlan(rules: [FaultRule(.delay(.seconds(20)), operation: "list-flows")])
                )
                terminal.send("flows\r")
                try await Task.sleep(for: .milliseconds(300))
                terminal.send(.control("C"))
                try await terminal.expect("interrupted, nothing was changed", within: .seconds(2))
                try await terminal.expect("sim eu-west-1> ", within: .seconds(2))
                terminal.send("help wait\r")
                try await terminal.expect("wait until runs have ended")
            }
        }

        @Test func atThePromptTheLineIsDropped() async throws {
            try await open { bench in
                let terminal = bench.terminal
                terminal.send("cancel all")
                try await terminal.expect("cancel all")
                terminal.send(.control("C"))
                try await terminal.expect("sim eu-west-1> ")
                terminal.send("\r")
                try await terminal.expect("sim eu-west-1> ")
                #expect(bench.simulator.requests.isEmpty)
            }
        }

        @Test func theTerminalIsLeftAsItWasFound() async throws {
            try await open { bench in
                let terminal = bench.terminal
                terminal.send(.control("D"))
                let status = try await terminal.exitStatus()
                #expect(status == .exited(0))
                let modes = try terminal.modes()
                #expect(modes == terminal.modesBefore)
            }
        }

        @Test func tabWithTheEndpointStalledLeavesTheLineAlone() async throws {
            try await open { bench in
                let terminal = bench.terminal
                bench.simulator.replaceFaults(
                    FaultPlan(rules: [FaultRule(.delay(.seconds(20)))])
                )
                terminal.send("use sal")
                terminal.send(.tab)
                terminal.send("es-accounts")
                try await terminal.expectScreen(within: .seconds(2)) {
                    $0.currentLine.hasSuffix("use sales-accounts")
                }
            }
        }
    }
}
