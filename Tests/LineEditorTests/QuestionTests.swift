import TestSupport
import Testing

extension OnATerminal {
    struct QuestionTests {
        private func ask<Result>(
            typedAhead: String = "",
            _ body: (TerminalSession) async throws -> Result
        ) async throws -> Result {
            try await probe { terminal in
                terminal.send("ask\r" + typedAhead)
                try await terminal.expect("Really? [y/N] ")
                try await waitUntilArmed()
                return try await body(terminal)
            }
        }

        @Test
        func whatIsTypedAfterItWasDrawnAnswers() async throws {
            try await ask { terminal in
                terminal.send("yz")
                terminal.send(.backspace, .enter)
                try await terminal.expect("answer: text(\"y\")")
                try await terminal.expect("probe 2> ")
            }
        }

        @Test
        func whatWasTypedBeforeDoesNot() async throws {
            try await ask(typedAhead: "y\ry\r") { terminal in
                terminal.send("n\r")
                try await terminal.expect("answer: text(\"n\")")
            }
        }

        @Test
        func pasteAndHistoryAndTabDoNot() async throws {
            try await ask { terminal in
                terminal.send(.paste("y\r"), .up, .tab, .control("R"), .control("V"))
                terminal.send("\u{1B}[15~")
                terminal.send("no\r")
                try await terminal.expect("answer: text(\"no\")")
            }
        }

        @Test
        func interruptAndEndAreNoText() async throws {
            try await ask { terminal in
                terminal.send("y")
                try await terminal.expect("y")
                terminal.send(.control("C"))
                try await terminal.expect("answer: interrupt")
                try await terminal.expect("probe 2> ")
                terminal.send("ask\r")
                try await terminal.expect("Really? [y/N] ")
                try await waitUntilArmed()
                terminal.send(.control("D"))
                try await terminal.expect("answer: end")
            }
        }

        @Test
        func anAnswerIsNotInTheHistory() async throws {
            try await ask { terminal in
                terminal.send("secret\r")
                try await terminal.expect("probe 2> ")
                terminal.send(.up, .enter)
                try await terminal.expect("line: <ask>")
            }
        }
    }
}
