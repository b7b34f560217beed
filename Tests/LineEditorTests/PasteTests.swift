import TestSupport
import Testing

extension OnATerminal {
    struct PasteTests {
        @Test
        func oneLineIsInsertedAndNotRun() async throws {
            try await probe { terminal in
                terminal.send("use ")
                terminal.send(.paste("naïve ☕\r"))
                try await terminal.expectScreen { $0.currentLine == "probe 1> use naïve ☕" }
                terminal.send("!\r")
                try await terminal.expect("line: <use naïve ☕!>")
            }
        }

        @Test
        func aTabInAPasteCompletesNothing() async throws {
            try await probe { terminal in
                terminal.send(.paste("flowe\t"))
                try await terminal.expect("refused, control: <flowe\\t>")
                try await terminal.expect("probe 2> ")
            }
        }

        @Test
        func severalLinesAreABlock() async throws {
            try await probe { terminal in
                terminal.send("use ")
                try await terminal.expect("use ")
                terminal.send(.paste("a\rcancel all\r"))
                try await terminal.expect("block of 2")
                try await terminal.expect("<use a>")
                try await terminal.expect("<cancel all>")
                try await terminal.expect("probe 2> ")
            }
        }

        @Test
        func linesThatAreContinuedAreOne() async throws {
            try await probe { terminal in
                terminal.send(.paste("runs \\\r  --all\r"))
                terminal.send(.enter)
                try await terminal.expect("line: <runs   --all>")
            }
        }

        @Test
        func anEscapeSequenceRefusesIt() async throws {
            try await probe { terminal in
                terminal.send(.paste("a\u{1B}[A\u{3}\u{1A}\u{13}b"))
                try await terminal.expect("refused, control: <a\\u{1B}[A\\u{3}\\u{1A}\\u{13}b>")
            }
        }

        @Test
        func aPasteEndsASearch() async throws {
            try await probe { terminal in
                terminal.send(.control("R"))
                terminal.send("sec")
                try await terminal.expect("second line")
                terminal.send(.control("E"))
                terminal.send(.paste(" x"))
                terminal.send(.enter)
                try await terminal.expect("line: <second line x>")
            }
        }

        @Test
        func interruptEndsAPasteThatNeverEnds() async throws {
            try await probe { terminal in
                terminal.send("\u{1B}[200~never ending")
                terminal.send(.control("C"))
                try await terminal.expect("interrupt")
                try await terminal.expect("probe 2> ")
                terminal.send("ok\r")
                try await terminal.expect("line: <ok>")
            }
        }

        @Test
        func pasteIsReportedOnlyWhileALineIsEdited() async throws {
            try await probe { terminal in
                #expect(terminal.screen.reportsPaste)
                terminal.send("busy\r")
                try await terminal.expect("line: <busy>")
                #expect(!terminal.screen.reportsPaste)
            }
        }

        @Test
        func randomPastesArriveAsPasted() async throws {
            var random = SplitMix(seed: 26)
            try await probe(columns: 40) { terminal in
                for number in 1...100 {
                    let line = RandomLine.make(with: &random)
                    terminal.send(.paste(line), .enter)
                    try await terminal.expect("line: <\(line)>\r\nprobe \(number + 1)> ")
                }
            }
        }

        @Test
        func aLargePasteArrivesWhole() async throws {
            let text = String(repeating: "0123456789", count: 2_000)
            try await probe { terminal in
                terminal.send(.paste(text))
                terminal.send(.enter)
                try await terminal.expect("line: <\(text)>")
            }
        }
    }
}
