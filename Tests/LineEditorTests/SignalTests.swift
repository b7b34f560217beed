import Glibc
import TestSupport
import Testing

extension OnATerminal {
    struct SignalTests {
        @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
        func aDeadlySignalLeavesTheTerminalAsItWas(_ signal: Int32) async throws {
            try await probe { terminal in
                terminal.send("half")
                try await terminal.expect("half")
                #expect(try terminal.modes() != terminal.modesBefore)
                terminal.signal(signal)
                #expect(try await terminal.exitStatus() == .signalled(signal))
                #expect(try terminal.modes() == terminal.modesBefore)
                try await terminal.expectScreen { !$0.reportsPaste }
            }
        }

        @Test
        func aCrashLeavesTheTerminalAsItWas() async throws {
            try await probe { terminal in
                terminal.send("crash\r")
                let status = try await terminal.exitStatus(within: .seconds(60))
                #expect([.signalled(SIGILL), .signalled(SIGTRAP)].contains(status))
                #expect(try terminal.modes() == terminal.modesBefore)
            }
        }

        @Test(arguments: ["crash-later", "exit-later"])
        func soDoesAnEndInTheMiddleOfALine(_ command: String) async throws {
            try await probe { terminal in
                terminal.send(command + "\r")
                try await terminal.expect("probe 2> ")
                terminal.send("half")
                let status = try await terminal.exitStatus(within: .seconds(60))
                #expect([.signalled(SIGILL), .signalled(SIGTRAP), .exited(7)].contains(status))
                #expect(try terminal.modes() == terminal.modesBefore)
                try await terminal.expectScreen { !$0.reportsPaste }
            }
        }

        @Test
        func anInterruptFromOutsideIsLikeTheKey() async throws {
            try await probe { terminal in
                terminal.send("half")
                try await terminal.expect("half")
                terminal.signal(SIGINT)
                try await terminal.expect("^C")
                try await terminal.expect("interrupt")
                try await terminal.expect("probe 2> ")
            }
        }

        @Test
        func aReadThatIsGivenUpIsInterrupted() async throws {
            try await probe { terminal in
                terminal.send("expire\r")
                try await terminal.expect("soon over> ")
                terminal.send("half")
                try await terminal.expect("interrupt")
                try await terminal.expect("probe 2> ")
                terminal.send("ok\r")
                try await terminal.expect("line: <ok>")
            }
        }

        @Test
        func aCommandRunsWithTheTerminalAsItWasFound() async throws {
            try await probe { terminal in
                terminal.send("busy\r")
                try await terminal.expect("line: <busy>")
                #expect(try terminal.modes() == terminal.modesBefore)
                terminal.send(.control("C"))
                try await terminal.expect("interrupted")
                try await terminal.expect("probe 2> ")
            }
        }

        @Test
        func unusualModesAreKeptToo() async throws {
            let program = TerminalSession.builtProgram("LineEditorProbe")
            let script = "stty -echoctl noflsh ixany intr ^X; echo set; read x; exec '\(program)'"
            try await TerminalSession.with("/bin/sh", arguments: ["-c", script]) { terminal in
                try await terminal.expect("set\r\n")
                let found = try terminal.modes()
                #expect(found != terminal.modesBefore)
                terminal.send("\r")
                try await terminal.expect("probe 1> ")
                terminal.send("abc")
                terminal.send(.control("X"))
                try await terminal.expect("interrupt")
                try await terminal.expect("probe 2> ")
                terminal.send("busy\r")
                try await terminal.expect("line: <busy>")
                #expect(try terminal.modes() == found)
                try await terminal.expect("done")
                try await terminal.expect("probe 3> ")
                terminal.send("exit\r")
                let status = try await terminal.exitStatus()
                #expect(status == .exited(0))
                #expect(try terminal.modes() == found)
            }
        }

        @Test
        func aClosedTerminalEndsTheProgram() async throws {
            try await probe { terminal in
                await terminal.hangUp()
                let status = try await terminal.exitStatus(within: .seconds(1))
                #expect(status == .signalled(SIGHUP))
            }
        }

        @Test
        func aClosedTerminalIsTheEndForAProgramThatIgnoresHangups() async throws {
            let program = TerminalSession.builtProgram("LineEditorProbe")
            let script = "trap '' HUP; exec '\(program)'"
            try await TerminalSession.with("/bin/sh", arguments: ["-c", script]) { terminal in
                try await terminal.expect("probe 1> ")
                await terminal.hangUp()
                let status = try await terminal.exitStatus(within: .seconds(1))
                #expect(status == .exited(0))
            }
        }

        /// Runs the probe from an interactive shell: only that can stop it and go on with it.
        private func inShell(_ body: (TerminalSession) async throws -> Void) async throws {
            try await TerminalSession.with(
                "/bin/bash",
                arguments: ["--norc", "--noprofile", "-i"],
                environment: TerminalSession.cleanEnvironment.merging(["PS1": "sh$ "]) { $1 }
            ) { terminal in
                try await terminal.expect("sh$ ")
                terminal.send("\(TerminalSession.builtProgram("LineEditorProbe"))\r")
                try await terminal.expect("probe 1> ")
                try await body(terminal)
            }
        }

        @Test
        func stoppedAndContinuedTheLineIsThere() async throws {
            try await inShell { terminal in
                terminal.send("half")
                try await terminal.expect("half")
                terminal.send(.control("Z"))
                try await terminal.expect("Stopped")
                try await terminal.expect("sh$ ")
                terminal.send("stty -a | tr ' ;' '\\n\\n' | grep -xE -- '-?(icanon|echo|isig)'\r")
                try await terminal.expect("isig\r\nicanon\r\necho\r\n")
                terminal.send("fg\r")
                try await terminal.expect("probe 1> half")
                terminal.send("way\r")
                try await terminal.expect("line: <halfway>")
                try await terminal.expect("probe 2> ")
            }
        }

        @Test
        func aQuestionIsThereAfterAStop() async throws {
            try await inShell { terminal in
                terminal.send("ask\r")
                try await terminal.expect("[y/N] ")
                try await waitUntilArmed()
                terminal.send("ye")
                try await terminal.expect("ye")
                terminal.send(.control("Z"))
                try await terminal.expect("Stopped")
                try await terminal.expect("sh$ ")
                terminal.send("fg\r")
                try await terminal.expect("[y/N] ye")
                terminal.send("s\r")
                try await terminal.expect("answer: text(\"yes\")")
            }
        }

        @Test(arguments: ["half", String(repeating: "tall", count: 80) + "half"])
        func inTheBackgroundALineIsNotDrawn(_ line: String) async throws {
            try await inShell { terminal in
                terminal.resize(rows: 6, columns: 40)
                terminal.send(.paste(line))
                try await terminal.expectScreen { $0.currentLine.hasSuffix("half") }
                terminal.send(.control("Z"))
                try await terminal.expect("Stopped")
                try await terminal.expect("sh$ ")
                terminal.send("bg\r")
                try await terminal.expect("sh$ ")
                terminal.send("clear; for i in 1 2 3; do echo still $i; sleep 0.1; done\r")
                try await terminal.expect("still 3\r\n")
                try await terminal.expect("sh$ ")
                let shown = terminal.screen.lines.filter { $0.hasPrefix("still ") }
                #expect(shown == ["still 1", "still 2", "still 3"])
                terminal.send("fg\r")
                try await terminal.expectScreen { $0.currentLine.hasSuffix("half") }
                terminal.send("way\r")
                try await terminal.expect("line: <\(line)way>")
            }
        }

        @Test
        func aCommandThatEndsInTheBackgroundWaitsForTheForeground() async throws {
            try await inShell { terminal in
                terminal.send("busy\r")
                try await terminal.expect("line: <busy>")
                terminal.send(.control("Z"))
                try await terminal.expect("Stopped")
                try await terminal.expect("sh$ ")
                terminal.send("bg\r")
                try await terminal.expect("done")
                terminal.send("echo still the $((1+1))nd shell\r")
                try await terminal.expect("still the 2nd shell")
                try await terminal.expect("sh$ ")
                terminal.send("fg\r")
                try await terminal.expect("probe 2> ")
                terminal.send("busy\r")
                try await terminal.expect("line: <busy>")
                #expect(try terminal.modes().isCooked)
            }
        }

        @Test
        func onlyTheProgramItselfIsSignalled() async throws {
            let program = TerminalSession.builtProgram("LineEditorProbe")
            let script = "trap 'echo parent-signalled' INT TERM; '\(program)'; echo status $?"
            try await TerminalSession.with("/bin/sh", arguments: ["-c", script]) { terminal in
                try await terminal.expect("probe 1> ")
                terminal.send("exit\r")
                let before = try await terminal.expect("status 0")
                #expect(!before.contains("parent-signalled"))
            }
        }
    }
}
