import Testing

@testable import LineEditor

struct EditrcTests {
    @Test(arguments: [
        ("bind \"\\e[A\" ed-search-prev-history", "\u{1B}[A"),
        ("bind ^[[15~ ed-clear-screen", "\u{1B}[15~"),
        ("bind -s \\033OP text", "\u{1B}OP"), ("probe:bind -a ^[OP ed-insert", "\u{1B}OP"),
    ])
    func aBoundSequenceIsFound(_ line: String, _ sequence: String) {
        let text = "# comment\n\(line)\nbind -v\nedit on\n"
        #expect(Editrc.sequences(in: text, programName: "probe") == [Array(sequence.utf8)])
    }

    @Test(arguments: [
        "bind -v", "other:bind ^[[A ed-insert", "bind ^[[A", "bind a ed-insert", "# bind ^[[A x",
    ])
    func nothingElseIs(_ line: String) {
        #expect(Editrc.sequences(in: line, programName: "probe") == [])
    }
}
