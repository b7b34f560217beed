import TestSupport
import Testing

extension OnATerminal {
    struct TypingTests {
        @Test(arguments: [
            "", "hello", "héllo 日本 😀", "  two  spaces ", "a'b\"c\\ $!#%|>", "\u{FFFD}",
        ])
        func theLineThatArrivesIsTheOneTyped(_ line: String) async throws {
            try await probe { terminal in
                terminal.send(line + "\r")
                try await terminal.expect("line: <\(line)>")
                try await terminal.expect("probe 2> ")
            }
        }

        @Test
        func everyLatinLetterIsTaken() async throws {
            let letters = String(
                String.UnicodeScalarView((0xA0...0x17F).compactMap(Unicode.Scalar.init))
            )
            try await probe(columns: 200) { terminal in
                terminal.send(letters + "\r")
                try await terminal.expect("line: <\(letters)>")
            }
        }

        @Test
        func whatIsInsertedBeforeWideCharactersMovesThemWhole() async throws {
            try await probe(columns: 20) { terminal in
                terminal.send("e 日cb😀bb h1e日ega2f3ayzddycb01egfhe0😀z1")
                for _ in 0..<26 { terminal.send(.left) }
                terminal.send("zezxc")
                for _ in 0..<17 { terminal.send(.left) }
                terminal.send("eh3😀x")
                try await terminal.expectScreen { screen in
                    screen.lines == [
                        "probe 1> eh3😀xe 日c", "b😀bb h1ezezxc日ega2", "f3ayzddycb01egfhe0😀", "z1",
                    ] && screen.cursorRow == 0 && screen.cursorColumn == 15
                }
                terminal.send(.enter)
                try await terminal.expect(
                    "line: <eh3😀xe 日cb😀bb h1ezezxc日ega2f3ayzddycb01egfhe0😀z1>"
                )
            }
        }

        /// libedit doesn't draw what takes no cell, but it is in the line.
        @Test
        func whatTakesNoCellMovesNothing() async throws {
            try await probe(columns: 40) { terminal in
                let pairs = (0..<14).map { "\($0 % 10)\u{301}日\u{200D}" }.joined()
                terminal.send(pairs)
                try await terminal.expectScreen { screen in
                    screen.lines == [
                        "probe 1> 0日1日2日3日4日5日6日7日8日9日0", "日1日2日3日",
                    ] && screen.cursorRow == 1 && screen.cursorColumn == 11
                }
                terminal.send(.left, .left, .left, .left)
                terminal.send("x")
                try await terminal.expectScreen { $0.currentLine == "日1日2日x3日" }
                terminal.send(.enter)
                let index = pairs.unicodeScalars.index(pairs.endIndex, offsetBy: -4)
                try await terminal.expect("line: <\(pairs[..<index])x\(pairs[index...])>")
            }
        }

        @Test
        func bytesThatAreNoUTF8RefuseTheLine() async throws {
            try await probe { terminal in
                terminal.send(bytes: Array("bad".utf8) + [0xFF, 0xE9] + Array("x\r".utf8))
                try await terminal.expect("refused, not UTF-8: <bad")
                try await terminal.expect("probe 2> ")
                terminal.send("good\r")
                try await terminal.expect("line: <good>")
            }
        }

        @Test
        func aLineIsGoodAgainOnceTheBadPartIsDeleted() async throws {
            try await probe { terminal in
                terminal.send(bytes: Array("ok".utf8) + [0xFF])
                try await terminal.expect("ok\u{FFFD}")
                terminal.send(.backspace, .enter)
                try await terminal.expect("line: <ok>")
            }
        }

        @Test
        func aControlCharacterTypedAsTextRefusesTheLine() async throws {
            try await probe { terminal in
                terminal.send("a\u{85}b\r")
                try await terminal.expect("refused, control")
            }
        }

        @Test
        func quotingAControlCharacterIsOff() async throws {
            try await probe { terminal in
                terminal.send("a")
                terminal.send(.control("V"))
                terminal.send("b\r")
                try await terminal.expect("line: <ab>")
            }
        }

        @Test
        func interruptClearsTheLine() async throws {
            try await probe { terminal in
                terminal.send("abc")
                try await terminal.expect("abc")
                terminal.send(.control("C"))
                try await terminal.expect("^C")
                try await terminal.expect("interrupt")
                try await terminal.expect("probe 2> ")
                terminal.send("def\r")
                try await terminal.expect("line: <def>")
            }
        }

        @Test
        func endOfInputLeavesOnAnEmptyLineOnly() async throws {
            try await probe { terminal in
                terminal.send("x")
                try await terminal.expect("x")
                terminal.send(.control("D"))
                terminal.send("y\r")
                try await terminal.expect("line: <xy>")
                try await terminal.expect("probe 2> ")
                terminal.send(.control("D"))
                try await terminal.expect("end")
                #expect(try await terminal.exitStatus() == .exited(0))
                #expect(try terminal.modes() == terminal.modesBefore)
            }
        }

        @Test
        func aKeyRightAfterThePromptIsTakenOnce() async throws {
            for _ in 0..<10 {
                try await probe { terminal in
                    terminal.send(.control("D"))
                    let status = try await terminal.exitStatus()
                    #expect(status == .exited(0))
                }
            }
        }

        @Test
        func randomLinesArriveAsTyped() async throws {
            var random = SplitMix(seed: 25)
            try await probe(columns: 40) { terminal in
                for number in 1...300 {
                    let line = RandomLine.make(with: &random)
                    terminal.send(line + "\r")
                    try await terminal.expect("line: <\(line)>\r\nprobe \(number + 1)> ")
                }
            }
        }

        @Test
        func aLongLineArrivesWhole() async throws {
            let line = (1...100).map { "77b0c1d2-5a43-4f0e-9d7e-\(100_000_000_000 + $0)" }
                .joined(separator: " ")
            try await probe { terminal in
                terminal.send(line + "\r")
                try await terminal.expect("line: <\(line)>")
            }
        }
    }
}
