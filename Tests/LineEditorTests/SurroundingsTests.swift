import TestSupport
import Testing

extension OnATerminal {
    struct SurroundingsTests {
        @Test(arguments: [
            ["LC_ALL": "C"], ["LC_ALL": "xx_YY.UTF-8"], ["LANG": "en_US.ISO-8859-1"], ["LANG": ""],
        ])
        func noLocaleLosesAnything(_ environment: [String: String]) async throws {
            try await probe(environment: environment) { terminal in
                terminal.send("héllo 日本\r")
                try await terminal.expect("line: <héllo 日本>")
                let isDrawnByLibedit = terminal.bytes.contains(0x1B)
                #expect(isDrawnByLibedit)
            }
        }

        @Test(arguments: ["dumb", "", "no-such-terminal", "vt52"])
        func aTerminalThatCannotBeDrawnOnStillTakesLines(_ type: String) async throws {
            try await probe(environment: ["TERM": type]) { terminal in
                terminal.send("héllo\r")
                try await terminal.expect("line: <héllo>")
                try await terminal.expect("probe 2> ")
                terminal.send("abc")
                try await terminal.expect("abc")
                terminal.send(.control("C"))
                try await terminal.expect("interrupt")
                try await terminal.expect("probe 3> ")
                terminal.send(bytes: [0x61, 0xFF, 0x0D])
                try await terminal.expect("refused, not UTF-8")
                try await terminal.expect("probe 4> ")
                terminal.send("a\tb\r")
                try await terminal.expect("refused, control")
                try await terminal.expect("probe 5> ")
                terminal.send(.control("D"))
                try await terminal.expect("end")
                #expect(try await terminal.exitStatus() == .exited(0))
                #expect(!terminal.bytes.contains(0x1B))
            }
        }

        @Test
        func aQuestionOnADumbTerminalIsDeafToWhatCameBefore() async throws {
            try await probe(environment: ["TERM": "dumb"]) { terminal in
                terminal.send("ask\ry\r")
                try await terminal.expect("Really? [y/N] ")
                try await waitUntilArmed()
                terminal.send("n\r")
                try await terminal.expect("answer: text(\"n\")")
            }
        }

        @Test
        func aChangeOfSizeKeepsTheLine() async throws {
            try await probe(columns: 60) { terminal in
                let text = (0..<10).map { "abcdefghi\($0)" }.joined()
                terminal.send(text)
                try await terminal.expectScreen { $0.currentLine.hasSuffix("abcdefghi9") }
                for columns in [30, 100] {
                    terminal.resize(rows: 24, columns: columns)
                    let last = String(("probe 1> " + text).dropFirst(109 / columns * columns))
                    try await terminal.expectScreen { $0.currentLine == last }
                }
                terminal.send("!\r")
                try await terminal.expect("line: <\(text)!>")
            }
        }

        @Test
        func aStormOfSizesLosesNothing() async throws {
            try await probe(columns: 80) { terminal in
                let text = (0..<20).map { "abcdefghi\($0 % 10)" }.joined()
                for (number, character) in text.enumerated() {
                    terminal.send(String(character))
                    terminal.resize(rows: 20 + number % 7, columns: 30 + number * 37 % 71)
                }
                terminal.resize(rows: 24, columns: 80)
                let last = String(("probe 1> " + text).suffix((9 + text.count) % 80))
                try await terminal.expectScreen { $0.currentLine == last }
                terminal.send("\r")
                try await terminal.expect("line: <\(text)>")
            }
        }

        @Test
        func aStyledPromptLeavesTheInputPlain() async throws {
            try await probe("color") { terminal in
                terminal.send("x")
                try await terminal.expectScreen { $0.currentLine == "probe 1> x" }
                let bytes = String(decoding: terminal.bytes, as: UTF8.self)
                #expect(bytes.contains("\u{1B}[32m"))
                #expect(bytes.contains("> x"))
            }
        }
    }
}
