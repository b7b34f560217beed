import ProgramSupport
import Simulator
import TestSupport
import Testing

extension ShellOnATerminal {
    /// The built shell in a real terminal, narrow, usual and wide.
    struct TmuxTests {
        static let widths = [40, 80, 200]

        /// Opens the shell in a window, and waits for its prompt.
        private func open(
            columns: Int,
            rows: Int = 24,
            speed: Double = 1,
            setting: String = "",
            command: [String] = command,
            prompt: String = "sim eu-west-1>",
            _ body: (TmuxWindow) async throws -> Void
        ) async throws {
            try await withSimulator(speed: speed, setting: setting) { _, home, variables in
                try await TmuxWindow.with(
                    command,
                    in: home,
                    environment: variables.merging(["PAGER": "cat"]) { $1 },
                    rows: rows,
                    columns: columns
                ) { window in
                    try await window.expect { $0.currentLine == prompt }
                    try await body(window)
                }
            }
        }

        /// A text in rows of a width.
        private func rows(_ text: String, _ columns: Int) -> [String] {
            let text = Array(text)
            return stride(from: 0, to: text.count, by: columns).map { start in
                String(text[start..<min(start + columns, text.count)])
            }
        }

        @Test(arguments: widths)
        func aLineFoldsAndFollowsTheSizeOfTheWindow(_ columns: Int) async throws {
            try await open(columns: columns) { window in
                // tmux scrolls off what doesn't fit any more when it folds: not the line, then.
                try await window.type("help cancel")
                try await window.press("Enter")
                try await window.expect {
                    $0.lines.count > 16 && $0.currentLine == "sim eu-west-1>"
                }
                let text = (0..<columns / 4).map { "word\($0)" }.joined(separator: "-")
                try await window.type(text)
                for width in [columns, columns - 11, columns / 2, columns + 23, columns] {
                    try await window.resize(rows: 24, columns: width)
                    let expected = rows("sim eu-west-1> " + text, width)
                    try await window.expect { screen in
                        screen.lines.suffix(expected.count) == expected[...]
                            && screen.linesBelow.isEmpty
                            && screen.lines.count { $0.hasPrefix("sim eu-west-1> word") } == 1
                    }
                }
                try await window.press("C-c")
                let left = rows("sim eu-west-1> " + text + "^C", columns) + ["sim eu-west-1>"]
                try await window.expect { $0.lines.suffix(left.count) == left[...] }
            }
        }

        @Test(arguments: widths)
        func aNoticeStandsAboveAHalfTypedLine(_ columns: Int) async throws {
            try await open(columns: columns, speed: 20) { window in
                try await window.type("cancel all --flow sales-accounts")
                try await window.press("Enter")
                let question = "Type sales-accounts to cancel these 3 runs:"
                try await window.expect { screen in
                    screen.lines.joined().hasSuffix(question)
                }
                try await waitUntilArmed()
                try await window.type("sales-accounts")
                try await window.press("Enter")
                let prompt = "sim(..9012) eu-west-1> "
                try await window.expect { $0.currentLine + " " == prompt }
                let text = String(repeating: "half-typed-", count: columns / 8)
                try await window.type(text)
                let expected = rows(prompt + text, columns)
                let screen = try await window.expect(within: .seconds(60)) { screen in
                    screen.lines.joined().split(separator: "Canceled after").count == 4
                        && screen.lines.suffix(expected.count) == expected[...]
                }
                #expect(screen.lines.count { $0.hasPrefix(prompt) } == 1)
                #expect(screen.linesBelow.isEmpty)
            }
        }

        @Test
        func drawnAgainAtTheTopTheLineLeavesNoCopy() async throws {
            let probe = [TerminalSession.builtProgram("LineEditorProbe")]
            try await open(columns: 40, command: probe, prompt: "probe 1>") { window in
                try await window.press("C-l")
                try await window.type("half")
                try await window.expect { $0.currentLine == "probe 1> half" }
                try await window.resize(rows: 24, columns: 50)
                try await window.type("way")
                let screen = try await window.expect { $0.currentLine == "probe 1> halfway" }
                #expect(screen.lines.count { $0.contains("half") } == 1)
            }
        }

        @Test(arguments: widths)
        func candidatesAreListedAboveThePrompt(_ columns: Int) async throws {
            try await open(columns: columns) { window in
                try await window.type("s")
                try await window.press("Tab")
                let screen = try await window.expect { screen in
                    screen.currentLine == "sim eu-west-1> s"
                        && screen.lines.joined().contains("start")
                }
                #expect(screen.lines.allSatisfy { $0.count <= columns })
                #expect(screen.linesBelow.isEmpty)
                try await window.resize(rows: 24, columns: columns - 7)
                try await window.expect { screen in
                    screen.currentLine == "sim eu-west-1> s" && screen.linesBelow.isEmpty
                }
                try await window.type("ho")
                try await window.press("Tab")
                try await window.expect { screen in
                    // What it takes stands dim behind it.
                    screen.currentLine.hasPrefix("sim eu-west-1> show [FLOW|RUN]")
                        && screen.cursorColumn == 20
                }
            }
        }

        @Test(arguments: widths)
        func aPasteOfOneLineIsNotRunAndSeveralAreAskedAbout(_ columns: Int) async throws {
            try await open(columns: columns) { window in
                try await window.paste("help wait\n")
                try await window.expect { $0.currentLine == "sim eu-west-1> help wait" }
                try await window.press("C-u")
                try await window.paste("help use\nhelp exit\n")
                try await window.expect { screen in
                    screen.lines.suffix(3) == [
                        "  help use", "  help exit", "Run these 2 lines? [y/N]",
                    ]
                }
                try await waitUntilArmed()
                try await window.paste("y\n")
                try await window.type("n")
                try await window.press("Enter")
                let screen = try await window.expect { screen in
                    screen.currentLine == "sim eu-west-1>" && screen.cursorColumn == 15
                }
                #expect(screen.lines.contains("Run these 2 lines? [y/N] n"))
            }
        }

        @Test(arguments: widths)
        func stoppedAndBackTheLineIsThere(_ columns: Int) async throws {
            let shell = ["/usr/bin/env", "PS1=sh$ ", "/bin/dash", "-i"]
            try await open(columns: columns, command: shell, prompt: "sh$") { window in
                try await window.type(command.joined(separator: " "))
                try await window.press("Enter")
                try await window.expect { $0.currentLine == "sim eu-west-1>" }
                let text = String(repeating: "abcdefghij", count: columns / 8)
                try await window.type(text)
                let expected = rows("sim eu-west-1> " + text, columns)
                try await window.expect { $0.lines.suffix(expected.count) == expected[...] }
                try await window.press("C-z")
                try await window.expect { $0.currentLine == "sh$" }
                try await window.type("fg")
                try await window.press("Enter")
                try await window.expect { screen in
                    screen.lines.suffix(expected.count) == expected[...]
                        && screen.lines.count { $0.hasPrefix("sim eu-west-1> abc") } == 2
                }
            }
        }

        @Test(arguments: widths)
        func thePromptOfAProtectedProfileIsRedAndTheLineIsNot(_ columns: Int) async throws {
            try await open(columns: columns, setting: "appflow_protected = true") { window in
                let text = String(repeating: "abcdefghij", count: columns / 8)
                try await window.type(text)
                for width in [columns, columns - 7, columns + 5] {
                    try await window.resize(rows: 24, columns: width)
                    let expected = rows("sim eu-west-1> " + text, width)
                    try await window.expect { $0.lines.suffix(expected.count) == expected[...] }
                    let styled = try await window.styledScreen()
                    let start = "\u{1B}[31msim\u{1B}[39m eu-west-1> abcdefghij"
                    #expect(styled.contains("\n" + start))
                    let below = styled.split(separator: start).last ?? ""
                    #expect(!below.contains("\u{1B}"))
                }
            }
        }

        @Test(arguments: widths)
        func aHintIsGoneBeforeAnythingElseHappens(_ columns: Int) async throws {
            let probe = [TerminalSession.builtProgram("LineEditorProbe"), "color"]
            try await open(columns: columns, command: probe, prompt: "probe 1>") { window in
                try await window.type("later NOTE")
                try await window.press("Enter")
                try await window.type("use")
                try await window.expect { $0.lines.suffix(2) == ["NOTE", "probe 2> use FLOW"] }
                for width in [columns - 19, columns + 5, columns] {
                    try await window.resize(rows: 24, columns: width)
                    try await window.expect { $0.currentLine == "probe 2> use FLOW" }
                }
                try await window.press("Enter")
                try await window.expect { $0.lines.suffix(2) == ["line: <use>", "probe 3>"] }
                try await window.type("long")
                try await window.expect { $0.currentLine.count == columns - 1 }
                try await window.press("C-c")
                let screen = try await window.expect { $0.currentLine == "probe 4>" }
                #expect(!screen.lines.joined().contains("FLOW"))
                #expect(screen.lines.suffix(3) == ["probe 3> long^C", "interrupt", "probe 4>"])
            }
        }
    }
}
