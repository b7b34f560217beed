import Testing

@testable import Shell

/// What counts as a line of history, and what as somebody else's file.
struct HistoryLinesTests {
    @Test(arguments: ["runs", "use 'ü 商 🙂'", "# a comment", ": a line", "a\u{A0}b", "- cmd"])
    func kept(line: String) {
        #expect(HistoryLines.keeps(line))
    }

    @Test(arguments: ["", " runs", "   ", "a\tb", "a\u{1B}[2J", "a\u{7F}", "a\u{9B}31m", "a\nb"])
    func `not kept`(line: String) {
        #expect(!HistoryLines.keeps(line))
    }

    @Test func theLongestLine() {
        #expect(HistoryLines.keeps(String(repeating: "a", count: HistoryLines.longest)))
        #expect(!HistoryLines.keeps(String(repeating: "a", count: HistoryLines.longest + 1)))
    }

    @Test(arguments: [
        ("", []),
        ("one\ntwo\n", ["one", "two"]),
        ("one\n\ntwo\n", ["one", "two"]),
        // Cut off: at the end of the file, and where another line came after it.
        ("one\ntw", ["one"]),
        ("tw", []),
        ("tw\u{18}\n", []),
        ("one\ntw\u{18}\nthr\u{18}\nfo\u{18}\nfive\n", ["one", "five"]),
        // Not typed here.
        ("one\ntwo\na\tb\n", ["one", "two"]),
    ])
    func lines(text: String, lines: [String]) {
        let found = HistoryLines(Array(text.utf8))
        #expect(found.lines == lines)
        #expect(!found.isForeign)
    }

    @Test func bytesThatAreNoTextAreNoLine() {
        let found = HistoryLines(Array("one\ntwo\nbad ".utf8) + [0xFF, 10] + Array("three\n".utf8))
        #expect(found.lines == ["one", "two", "three"])
        #expect(!found.isForeign)
    }

    @Test(arguments: [
        "_HiStOrY_V2_\nls\\040-l\n",
        "_HiStOrY_V2_\n",
        ": 1700000000:0;ls -l\nplain\n",
        "- cmd: ls\n  when: 1700000000\n",
        "\u{0}\u{0}\n",
        "one\na\u{1}\nb\u{2}\n",
    ])
    func foreign(text: String) {
        #expect(HistoryLines(Array(text.utf8)).isForeign)
    }
}
