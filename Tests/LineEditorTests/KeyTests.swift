import TestSupport
import Testing
import World

extension OnATerminal {
    struct KeyTests {
        private func editrc(_ text: String, in folder: ScratchFolder) throws {
            try Files().append(Array(text.utf8), to: folder.path(".editrc"), durably: false)
        }

        @Test(arguments: [
            ("\u{1B}[1;5D", "one Xtwo"), ("\u{1B}[5D", "one Xtwo"), ("\u{1B}Od", "one Xtwo"),
            ("\u{1B}\u{1B}[D", "one Xtwo"), ("\u{1B}[1;3D", "one Xtwo"), ("\u{1B}b", "one Xtwo"),
            ("\u{1B}[D", "one twXo"), ("\u{1B}OD", "one twXo"), ("\u{1B}[H", "Xone two"),
            ("\u{1B}OH", "Xone two"), ("\u{1B}[1~", "Xone two"), ("\u{1}", "Xone two"),
            ("\u{1}\u{1B}[1;5C", "oneX two"), ("\u{1}\u{1B}f", "oneX two"),
            ("\u{1}\u{1B}[3~", "Xne two"),
            ("\u{1}\u{1B}[F", "one twoX"), ("\u{1}\u{1B}[4~", "one twoX"), ("\u{17}", "one X"),
            ("\u{15}", "X"), ("\u{17}\u{19}", "one twoX"), ("\u{B}", "one twoX"),
            ("\u{C}", "one twoX"),
        ])
        func aKeyEdits(_ keys: String, _ expected: String) async throws {
            try await probe { terminal in
                terminal.send("one two")
                try await terminal.expect("one two")
                terminal.send(keys + "X\r")
                try await terminal.expect("line: <\(expected)>")
            }
        }

        @Test
        func unknownSequencesLeaveNothingBehind() async throws {
            let sequences = [
                "[15~", "OP", "[[A", "[1;2P", "[5~", "[Z", "[I", "[<0;12;3M", "[97;5u", "[M !!",
                "[23$", "]11;rgb:00/00/00\u{7}", "P>|tmux 3.3a\u{1B}\\", "_Gi=1;OK\u{1B}\\",
            ]
            try await probe { terminal in
                terminal.send("a")
                for sequence in sequences { terminal.send("\u{1B}" + sequence) }
                terminal.send("b\r")
                try await terminal.expect("line: <ab>")
            }
        }

        @Test
        func aSequenceThatArrivesInPiecesIsStillOne() async throws {
            try await probe { terminal in
                terminal.send("one two")
                for piece in ["\u{1B}", "[", "1", ";5", "D"] {
                    terminal.send(piece)
                    try await Task.sleep(for: .milliseconds(20))
                }
                terminal.send("X\r")
                try await terminal.expect("line: <one Xtwo>")
            }
        }

        @Test
        func historyIsRecalled() async throws {
            try await probe { terminal in
                terminal.send(.up, .enter)
                try await terminal.expect("line: <naïve ☕>")
                try await terminal.expect("probe 2> ")
                terminal.send("new\r")
                try await terminal.expect("line: <new>")
                try await terminal.expect("probe 3> ")
                terminal.send(.up, .up, .down, .enter)
                try await terminal.expect("line: <new>")
            }
        }

        @Test
        func searchFindsALineAndInterruptLeavesItWithoutLeavingTheProgram() async throws {
            try await probe { terminal in
                terminal.send(.control("R"))
                terminal.send("sec")
                try await terminal.expect("bck:")
                terminal.send(.enter)
                try await terminal.expect("line: <second line>")
                try await terminal.expect("probe 2> ")
                terminal.send(.control("R"))
                terminal.send("fir")
                try await terminal.expect("first line")
                terminal.send(.control("C"))
                try await terminal.expect("interrupt")
                try await terminal.expect("probe 3> ")
                let expected = ["probe 2> first line^C", "interrupt", "probe 3>"]
                try await terminal.expectScreen { $0.lines.suffix(3) == expected }
                terminal.send("ok\r")
                try await terminal.expect("line: <ok>")
            }
        }

        @Test(arguments: [
            ("\u{1B}[1;5C", "firstX line"), ("\u{1B}f", "firstX line"), ("\u{1B}[C", "fXirst line"),
            ("\u{1B}OF", "first lineX"),
        ])
        func aKeyInASearchActsOnTheLineFound(_ key: String, _ expected: String) async throws {
            try await probe { terminal in
                terminal.send(.control("R"))
                terminal.send("first")
                try await terminal.expect("first line")
                terminal.send(key + "X\r")
                try await terminal.expect("line: <\(expected)>")
            }
        }

        @Test
        func inViModeTheKeysWorkToo() async throws {
            try await ScratchFolder.with { folder in
                try editrc("bind -v\n", in: folder)
                try await probe(environment: ["HOME": folder.path]) { terminal in
                    terminal.send("one two\u{1B}[D\u{1B}[1;5DX\r")
                    try await terminal.expect("line: <one Xtwo>")
                    try await terminal.expect("probe 2> ")
                    terminal.send("one two")
                    try await terminal.expect("one two")
                    terminal.send(.escape)
                    try await Task.sleep(for: .milliseconds(150))
                    terminal.send("\u{1B}[D\u{1B}OHiY\r")
                    try await terminal.expect("line: <Yone two>")
                    try await terminal.expect("probe 3> ")
                    terminal.send("flowe\t\r")
                    try await terminal.expect("line: <flowers >")
                }
            }
        }

        @Test(arguments: ["bind -v", "bind -e", "edit off", "bind ^I ed-insert"])
        func aCommandGivenToLibeditLeavesOurKeysAlone(_ command: String) async throws {
            try await probe { terminal in
                terminal.send("\u{1B}x")
                try await terminal.expectScreen { $0.cursorRow == 1 }
                terminal.send(command + "\r")
                try await terminal.expectScreen { $0.currentLine == "probe 1>" }
                terminal.send("flowe\t\u{1B}[D")
                terminal.send(.paste("X"), .enter)
                try await terminal.expect("line: <flowersX >")
                try await terminal.expect("probe 2> ")
                terminal.send("flowe\t\r")
                try await terminal.expect("line: <flowers >")
            }
        }

        @Test
        func aKeyThatTheUserHasBoundIsTheirs() async throws {
            try await ScratchFolder.with { folder in
                try editrc("bind -s \"\\e[15~\" \"bound \"\nother:bind -s x y\n", in: folder)
                try await probe(environment: ["HOME": folder.path]) { terminal in
                    terminal.send("\u{1B}[15~x\r")
                    try await terminal.expect("line: <bound x>")
                }
            }
        }
    }
}
