import Testing

@testable import LineEditor

struct KeyDecoderTests {
    private func keys(_ bytes: [UInt8], timeOut: Bool = true, bound: Set<[UInt8]> = []) -> [Key] {
        var decoder = KeyDecoder(bound: bound)
        var keys: [Key] = []
        for byte in bytes {
            decoder.feed(byte)
            while let key = decoder.next() { keys.append(key) }
        }
        if timeOut { decoder.timeOut() }
        while let key = decoder.next() { keys.append(key) }
        return keys
    }

    private func keys(_ text: String) -> [Key] {
        keys(Array(text.utf8))
    }

    @Test(arguments: ["a", "\t", "\r", "\u{3}", "é", "日", "😀", "\u{301}", "\u{FFFD}", "\u{A0}"])
    func aCharacterIsOneKey(_ text: String) throws {
        #expect(try keys(text) == [.character(#require(text.unicodeScalars.first))])
    }

    static let named: [(String, NamedKey)] = [
        ("[A", .up), ("OA", .up), ("[B", .down), ("OB", .down), ("[C", .right), ("OC", .right),
        ("[D", .left), ("OD", .left), ("[H", .home), ("OH", .home), ("[1~", .home), ("[7~", .home),
        ("[F", .end), ("OF", .end), ("[4~", .end), ("[8~", .end), ("[3~", .delete),
        ("[1;5C", .wordRight), ("[1;5D", .wordLeft), ("[1;3C", .wordRight), ("[1;3D", .wordLeft),
        ("[5C", .wordRight), ("[5D", .wordLeft), ("O5C", .wordRight), ("O5D", .wordLeft),
        ("Oc", .wordRight), ("Od", .wordLeft), ("[c", .right), ("[d", .left),
        ("\u{1B}[C", .wordRight), ("\u{1B}[D", .wordLeft), ("\u{1B}OC", .wordRight),
        ("[1;2C", .right), ("[1;2D", .left), ("[3;5~", .deleteWord), ("[3^", .deleteWord),
        ("[1;5H", .home), ("[1;2F", .end), ("[7$", .home), ("[8$", .end), ("[3$", .delete),
        ("[3@", .deleteWord),
    ]

    @Test(arguments: named)
    func aSequenceIsAKey(_ tail: String, _ key: NamedKey) {
        #expect(keys("\u{1B}" + tail) == [.named(key)])
    }

    @Test(arguments: [
        "[15~", "OP", "[[A", "[[E", "[1;2P", "[5~", "[6~", "[2~", "[Z", "[I", "[O", "[<0;12;3M",
        "[97;5u",
        "[27;5;9~", "[?1;2c", "[200;1~", "[ q", "[", "O", "[1;", "[23$", "[?2026;2$y",
        "[M !!", "[M#\u{7F}~", "[32;10;10M", "]11;rgb:0000/0000/0000\u{7}",
        "]52;c;YQ==\u{1B}\\", "P>|tmux 3.3a\u{1B}\\", "P1$r0m\u{1B}\\", "_Gi=1;OK\u{1B}\\",
    ])
    func anUnknownSequenceIsSwallowedWhole(_ tail: String) {
        #expect(keys("\u{1B}" + tail) == [.unknown])
        #expect(keys("\u{1B}" + tail + "\u{1B}[A").last == .named(.up))
    }

    @Test
    func aSequenceThatBreaksOffGivesBackWhatFollows() {
        #expect(keys("\u{1B}[1;\rx") == [.unknown, .character("\r"), .character("x")])
        #expect(keys("\u{1B}[é") == [.unknown, .character("é")])
    }

    @Test
    func anAnswerThatBreaksOffIsNotSwallowed() {
        let unreadable = Key.unreadable(.controlCharacter)
        #expect(keys("\u{1B}P1abc\r") == [unreadable, .character("\r")])
        #expect(keys("\u{1B}]0;abc") == [unreadable])
        #expect(keys("\u{1B}]0;abc\u{1B}x") == [unreadable, .character("x")])
        #expect(keys("\u{1B}[M \r") == [.unknown, .character("\r")])
        #expect(keys([0x1B, 0x5B, 0x4D, 0x20, 0xFF, 0xC3, 0x61]) == [.unknown, .character("a")])
    }

    @Test
    func altAndTheFirstCharacterOfAnAnswerIsAKey() {
        #expect(keys("\u{1B}Px") == [.alt("P"), .character("x")])
        #expect(keys("\u{1B}]") == [.alt("]")])
        #expect(keys("\u{1B}_\u{1B}[A") == [.alt("_"), .named(.up)])
    }

    @Test
    func escapeIsAKeyOnlyOnceNothingFollows() {
        #expect(keys([0x1B], timeOut: false) == [])
        #expect(keys([0x1B]) == [.escape])
        #expect(keys("\u{1B}b") == [.alt("b")])
        #expect(keys("\u{1B}é") == [.escape, .character("é")])
    }

    @Test(arguments: [
        ([0xFF], [Key.unreadable(.invalidUTF8)]),
        ([0xC3, 0x41], [.unreadable(.invalidUTF8), .character("A")]),
        ([0xC0, 0xAF], [.unreadable(.invalidUTF8), .unreadable(.invalidUTF8)]),
        ([0xED, 0xA0, 0x80], [.unreadable(.invalidUTF8)]),
        ([0xF4, 0x90, 0x80, 0x80], [.unreadable(.invalidUTF8)]),
        ([0xE9, 0x0D], [.unreadable(.invalidUTF8), .character("\r")]),
        ([0xC2, 0x85], [.unreadable(.controlCharacter)]),
    ])
    func whatIsNoTextIsSaid(_ bytes: [UInt8], _ expected: [Key]) {
        #expect(keys(bytes) == expected)
    }

    @Test
    func aPasteIsOneKey() {
        #expect(
            keys("a\u{1B}[200~b\r\u{1B}[A\u{1B}[201~c") == [
                .character("a"), .paste(Array("b\r\u{1B}[A".utf8)), .character("c"),
            ]
        )
        #expect(keys("\u{1B}[200~\u{1B}[201~") == [.paste([])])
    }

    @Test
    func aPasteHasALimit() {
        let start = Array("\u{1B}[200~".utf8), end = Array("\u{1B}[201~".utf8)
        let most = [UInt8](repeating: 0x61, count: KeyDecoder.pasteLimit)
        #expect(keys(start + most + end) == [.paste(most)])
        #expect(
            keys(start + most + [0x61] + most + end + [0x62]) == [.pasteTooLong, .character("b")]
        )
    }

    @Test
    func whatTheUserHasBoundIsLeftAlone() {
        let sequence = Array("\u{1B}[15~".utf8)
        #expect(keys(sequence, bound: [sequence]) == [.bound(sequence)])
    }

    @Test
    func noBytesMakeItStickOrCrash() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<2_000 {
            let bytes = (0..<40).map { _ in UInt8.random(in: 0...255, using: &generator) }
            let end = Array("\u{1B}[201~".utf8)
            #expect(keys(bytes + end + Array("\rx".utf8)).last == .character("x"))
        }
    }
}
