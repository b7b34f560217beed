import TestSupport
import Testing

extension OnATerminal {
    struct TabTests {
        @Test(arguments: [
            ("it\t", "it's "), ("na\t", "naïve "), ("flo\t", "flow"), ("flowe\tx", "flowers x"),
            ("x flowe\t", "x flowers "), ("日本 flowe\t", "日本 flowers "), ("zzz\t", "zzz"),
            ("flowe z\u{1B}[D\u{1B}[D\t", "flowers z"), ("bad\t", "bad"),
        ])
        func tabCompletesTheWordBeforeTheCursor(_ keys: String, _ expected: String) async throws {
            try await probe { terminal in
                terminal.send(keys + "\r")
                try await terminal.expect("line: <\(expected)>")
            }
        }

        @Test
        func severalCandidatesAreListedAboveThePrompt() async throws {
            try await probe { terminal in
                terminal.send("x cancel\t")
                try await terminal.expect("cancel      cancel-all")
                try await terminal.expectScreen { screen in
                    screen.lines == ["cancel      cancel-all", "probe 1> x cancel"]
                        && screen.cursorColumn == 17
                }
                terminal.send("-\t\r")
                try await terminal.expect("line: <x cancel-all >")
            }
        }

        @Test
        func notesStandBesideCandidatesAndTheRestIsCounted() async throws {
            try await probe(rows: 10) { terminal in
                terminal.send("run-\t")
                try await terminal.expectScreen { $0.currentLine == "probe 1> run-10" }
                terminal.send("\t")
                try await terminal.expectScreen { screen in
                    screen.lines.contains("run-1001  InProgress  8 records")
                        && screen.lines.contains("... and 52 more")
                        && screen.currentLine == "probe 1> run-10"
                }
            }
        }

        @Test(arguments: [40, 80, 200])
        func theListFitsTheWidth(_ columns: Int) async throws {
            try await probe(rows: 10, columns: columns) { terminal in
                terminal.send("many-\t")
                try await terminal.expectScreen { screen in
                    screen.lines.contains { $0.hasPrefix("... and ") && $0.hasSuffix(" more") }
                        && screen.currentLine == "probe 1> many-"
                }
                #expect(terminal.screen.lines.allSatisfy { $0.count <= columns })
            }
        }

        @Test
        func theBellRingsWhenThereIsNothing() async throws {
            try await probe { terminal in
                terminal.send("zzz")
                try await terminal.expect("zzz")
                terminal.send(.tab)
                try await terminal.expectScreen { $0.bells == 1 }
                #expect(terminal.screen.lines == ["probe 1> zzz"])
            }
        }
    }
}
