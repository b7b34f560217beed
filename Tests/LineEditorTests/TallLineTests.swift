import TestSupport
import Testing

extension OnATerminal {
    struct TallLineTests {
        private let text = (100...139).map { "word\($0)" }.joined(separator: " ")

        /// The rows of the prompt and a line, 40 cells wide.
        private func rows(_ line: String) -> [String] {
            let drawn = Array("probe 1> " + line)
            return stride(from: 0, to: drawn.count, by: 40).map { start in
                let row = String(drawn[start..<min(start + 40, drawn.count)])
                return String(row.reversed().drop { $0 == " " }.reversed())
            }
        }

        @Test
        func whatIsTypedCanBeSeenAtBothEnds() async throws {
            try await probe(rows: 6, columns: 40) { terminal in
                terminal.send(text)
                try await terminal.expectScreen { screen in
                    screen.lines.suffix(6) == rows(text).suffix(6) && screen.cursorColumn == 8
                }
                terminal.send(.home)
                terminal.send("X")
                try await terminal.expectScreen { screen in
                    screen.lines.suffix(6) == rows("X" + text).prefix(6) && screen.cursorRow == 0
                        && screen.cursorColumn == 10
                }
                terminal.send(.end)
                terminal.send("Y")
                try await terminal.expectScreen {
                    $0.lines.suffix(6) == rows("X" + text + "Y").suffix(6)
                }
                terminal.send(.enter)
                try await terminal.expect("line: <X\(text)Y>")
                try await terminal.expect("probe 2> ")
                terminal.send("short\r")
                try await terminal.expect("line: <short>")
            }
        }

        @Test
        func aLineThatBecomesShorterIsDrawnAsEver() async throws {
            try await probe(rows: 6, columns: 40) { terminal in
                terminal.send(text)
                try await terminal.expectScreen { $0.lines.suffix(6) == rows(text).suffix(6) }
                terminal.send(.control("A"), .control("K"))
                terminal.send("ok")
                try await terminal.expectScreen { $0.currentLine == "probe 1> ok" }
                terminal.send("!\r")
                try await terminal.expect("line: <ok!>")
            }
        }

        @Test
        func interruptLeavesIt() async throws {
            try await probe(rows: 6, columns: 40) { terminal in
                terminal.send(.paste(text))
                try await terminal.expectScreen { $0.lines.suffix(6) == rows(text).suffix(6) }
                terminal.send(.control("C"))
                try await terminal.expect("^C")
                try await terminal.expect("probe 2> ")
                terminal.send("ok\r")
                try await terminal.expect("line: <ok>")
            }
        }

        @Test
        func aNoticeScrollsAwayAboveIt() async throws {
            try await probe(rows: 6, columns: 40) { terminal in
                terminal.send("later NOTE\r")
                try await terminal.expect("probe 2> ")
                terminal.send(.paste(text))
                try await terminal.expect("NOTE")
                let expected = rows(text).suffix(6).map { $0.replacing("probe 1", with: "probe 2") }
                try await terminal.expectScreen { screen in
                    screen.lines.suffix(6) == expected && screen.lines.contains("NOTE")
                }
            }
        }
    }
}
