import Glibc
import TestSupport
import Testing
import World

extension OnATerminal {
    struct HintTests {
        private static let hint = "FLOW"

        /// Types `use` and waits for its hint.
        private func hinted<Result>(
            environment: [String: String] = [:],
            columns: Int = 80,
            _ body: (TerminalSession) async throws -> Result
        ) async throws -> Result {
            try await probe("color", environment: environment, columns: columns) { terminal in
                terminal.send("later NOTE\r")
                try await terminal.expect("probe 2> ")
                terminal.send("use")
                try await expectHint(terminal)
                return try await body(terminal)
            }
        }

        private func expectHint(_ terminal: TerminalSession) async throws {
            try await terminal.expectScreen { screen in
                screen.currentLine == "probe 2> use FLOW" && screen.cursorColumn == 12
            }
        }

        @Test
        func itIsDimAndAfterTheLine() async throws {
            try await hinted { terminal in
                let bytes = String(decoding: terminal.bytes, as: UTF8.self)
                #expect(bytes.contains("\u{1B}[2m FLOW\u{1B}[0m"))
            }
        }

        @Test(arguments: [
            (" x", "probe 2> use x", ""), ("\u{1B}[D", "probe 2> use", ""),
            ("\u{15}flo\t\t", "probe 2> flow", ""), ("\u{12}sec", "", "second line"),
            ("\u{1B}[200~ x\u{1B}[201~", "probe 2> use x", ""), ("\u{C}\u{1}", "probe 2> use", ""),
            ("\u{1B}[A", "probe 2> later NOTE", ""), ("\u{1B}", "probe 2> use", ""),
        ])
        func aKeyTakesItAway(_ keys: String, _ line: String, _ other: String) async throws {
            try await hinted { terminal in
                terminal.send(keys)
                try await terminal.expectScreen { screen in
                    (screen.currentLine == line || !other.isEmpty)
                        && (other.isEmpty || screen.lines.joined().contains(other))
                        && !screen.lines.joined().contains(Self.hint)
                }
            }
        }

        @Test(arguments: [
            ("\r", "line: <use>", "probe 2> use"), ("\u{3}", "interrupt", "probe 2> use^C"),
            ("\u{1B}[200~a\rb\u{1B}[201~", "block of 2", "probe 2> use"),
        ])
        func aLineThatIsLeftHasNone(_ keys: String, _ text: String, _ left: String) async throws {
            try await hinted { terminal in
                terminal.send(keys)
                try await terminal.expect(text)
                try await terminal.expect("probe 3> ")
                #expect(terminal.screen.lines.contains(left))
                #expect(!terminal.screen.lines.joined().contains(Self.hint))
            }
        }

        @Test
        func aNoticeStandsAboveIt() async throws {
            try await hinted { terminal in
                try await terminal.expect("NOTE")
                try await expectHint(terminal)
                let lines = terminal.screen.lines
                #expect(lines.suffix(2) == ["NOTE", "probe 2> use FLOW"])
                #expect(!lines.dropLast().joined().contains(Self.hint))
            }
        }

        @Test
        func aChangeOfSizeKeepsIt() async throws {
            try await hinted { terminal in
                for columns in [40, 22, 60] {
                    terminal.resize(rows: 24, columns: columns)
                    try await expectHint(terminal)
                    #expect(!terminal.screen.lines.dropLast().joined().contains(Self.hint))
                }
            }
        }

        @Test(arguments: [SIGTERM, SIGHUP])
        func aDeadlySignalTakesItAway(_ signal: Int32) async throws {
            try await hinted { terminal in
                terminal.signal(signal)
                let status = try await terminal.exitStatus()
                #expect(status == .signalled(signal))
                try await terminal.expectScreen { !$0.lines.joined().contains(Self.hint) }
                #expect(terminal.screen.lines.last == "probe 2> use")
            }
        }

        @Test
        func soDoesAnInterruptFromOutside() async throws {
            try await hinted { terminal in
                terminal.signal(SIGINT)
                try await terminal.expect("interrupt")
                try await terminal.expect("probe 3> ")
                #expect(terminal.screen.lines.contains("probe 2> use^C"))
                #expect(!terminal.screen.lines.joined().contains(Self.hint))
            }
        }

        @Test
        func itNeverReachesTheLastColumn() async throws {
            try await probe("color", columns: 40) { terminal in
                terminal.send("long")
                let expected = "probe 1> long and so on so on so on so…"
                try await terminal.expectScreen { screen in
                    screen.lines == [expected] && screen.cursorColumn == 13
                }
                #expect(expected.count == 39)
                terminal.send(.control("U"))
                terminal.send(String(repeating: "x", count: 22) + "日")
                try await terminal.expectScreen { $0.currentLine.hasSuffix("x日") }
                terminal.send(.backspace, .backspace, .backspace, .backspace)
                terminal.send("日")
                try await terminal.expectScreen { $0.currentLine.hasSuffix("xxx日 日本 WI…") }
            }
        }

        @Test
        func withoutStylesThereIsNone() async throws {
            try await probe { terminal in
                terminal.send("use")
                terminal.send(.left, .right)
                terminal.send("!")
                try await terminal.expectScreen { $0.currentLine == "probe 1> use!" }
                let bytes = String(decoding: terminal.bytes, as: UTF8.self)
                #expect(!bytes.contains(Self.hint))
            }
        }

        @Test
        func anAnswerAndViCommandsGetNone() async throws {
            try await ScratchFolder.with { folder in
                let editrc = Array("bind -v\n".utf8)
                try Files().append(editrc, to: folder.path(".editrc"), durably: false)
                try await hinted(environment: ["HOME": folder.path]) { terminal in
                    terminal.send(.escape)
                    try await terminal.expectScreen { $0.currentLine == "probe 2> use" }
                    terminal.send("Sask\r")
                    try await terminal.expect("Really? [y/N] ")
                    try await waitUntilArmed()
                    terminal.send("use")
                    try await terminal.expectScreen { $0.currentLine == "Really? [y/N] use" }
                    terminal.send("!\r")
                    try await terminal.expect("answer: text(\"use!\")")
                    let bytes = String(decoding: terminal.bytes, as: UTF8.self)
                    #expect(bytes.split(separator: Self.hint).count == 2)
                }
            }
        }
    }
}
