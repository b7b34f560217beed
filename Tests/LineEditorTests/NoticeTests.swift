import TestSupport
import Testing

extension OnATerminal {
    struct NoticeTests {
        @Test
        func aNoticeStandsAboveTheHalfTypedLine() async throws {
            try await probe { terminal in
                terminal.send("later 14:02Z ☕ done\r")
                try await terminal.expect("probe 2> ")
                terminal.send("hälf")
                try await terminal.expect("14:02Z ☕ done")
                try await terminal.expectScreen { screen in
                    screen.lines.suffix(2) == ["14:02Z ☕ done", "probe 2> hälf"]
                        && screen.cursorColumn == 13
                }
                terminal.send("-done\r")
                try await terminal.expect("line: <hälf-done>")
            }
        }

        @Test(arguments: [0, 10, 45, 90, 100])
        func aLineOfSeveralRowsStays(_ stepsLeft: Int) async throws {
            let text = (0..<10).map { "abcdefghi\($0)" }.joined()
            try await probe(columns: 40) { terminal in
                terminal.send("later NOTE\r")
                try await terminal.expect("probe 2> ")
                terminal.send(text)
                for _ in 0..<stepsLeft { terminal.send(.left) }
                try await terminal.expect("NOTE")
                let drawn = Array("probe 2> " + text)
                let rows = stride(from: 0, to: drawn.count, by: 40).map { start in
                    String(drawn[start..<min(start + 40, drawn.count)])
                }
                let above = ["probe 1> later NOTE", "line: <later NOTE>", "NOTE"]
                try await terminal.expectScreen { $0.lines == above + rows }
                terminal.send("X\r")
                var expected = text
                expected.insert("X", at: expected.index(expected.endIndex, offsetBy: -stepsLeft))
                try await terminal.expect("line: <\(expected)>")
            }
        }

        @Test
        func aNoticeInASearchKeepsTheSearch() async throws {
            try await probe { terminal in
                terminal.send("later NOTE\r")
                try await terminal.expect("probe 2> ")
                terminal.send(.control("R"))
                terminal.send("sec")
                try await terminal.expect("NOTE")
                try await terminal.expectScreen { screen in
                    screen.lines.suffix(3) == ["NOTE", "probe 2> second line", "bck:sec"]
                }
                terminal.send(.enter)
                try await terminal.expect("line: <second line>")
            }
        }

        @Test
        func aNoticeWhileACommandRunsIsPrinted() async throws {
            try await probe { terminal in
                terminal.send("later NOTE\rbusy\r")
                try await terminal.expect("line: <busy>")
                try await terminal.expect("NOTE")
                try await terminal.expect("done")
            }
        }

        @Test
        func aNoticeStandsAboveAQuestion() async throws {
            try await probe { terminal in
                terminal.send("later NOTE\r")
                try await terminal.expect("probe 2> ")
                terminal.send("ask\r")
                try await terminal.expect("NOTE")
                try await terminal.expectScreen { $0.lines.suffix(2) == ["NOTE", "Really? [y/N]"] }
            }
        }
    }
}
