@testable import AWSCore
import Testing

struct INIParserTests {
    private func parse(_ text: String) throws(ConfigurationFailure) -> [INIFile.Section] {
        try INIParser.parse(Array(text.utf8), path: "f").sections
    }

    private func entries(_ text: String) throws -> [String: INIFile.Value] {
        let section = try #require(try parse("[s]\n" + text).first)
        let pairs = section.entries.map { ($0.key, $0.value) }
        return Dictionary(pairs, uniquingKeysWith: { $1 })
    }

    @Test(
        "A line is read as RawConfigParser reads it",
        arguments: [
            ("a = b", ["a": INIFile.Value.text("b")]),
            ("a: b", ["a": .text("b")]),
            ("a:b=c", ["a": .text("b=c")]),
            ("A Key\t=\u{A0} v \u{3000}", ["a key": .text("v")]),
            ("a =", ["a": .text("")]),
            ("a = b # c ; d", ["a": .text("b # c ; d")]),
            ("# a = b\n ; c = d", [:]),
            ("a = \"q\"", ["a": .text("\"q\"")]),
            ("a = b\n  c\n\n  d\n# x\n  e\n\n", ["a": .text("b\nc\n\nd\ne")]),
            ("a = 1\n b = 2\nc = 3", ["a": .text("1\nb = 2"), "c": .text("3")]),
            ("  a = 1\n  b = 2\n    c\n", ["a": .text("1"), "b": .text("2\nc")]),
            ("a =\n  X = 1\n\n  y=2 = 3\n", ["a": .block(["X": "1", "y": "2 = 3"])]),
            ("a =\n  x = 1\n  x = 2", ["a": .block(["x": "2"])]),
            ("a = 1\r\nb = 2\r  c\r\n", ["a": .text("1"), "b": .text("2\nc")]),
        ]
    )
    func readsLines(_ text: String, _ expected: [String: INIFile.Value]) throws {
        #expect(try entries(text) == expected)
    }

    @Test("What stands between the first bracket and the last one names the section")
    func sectionNames() throws {
        let names = try parse("[a] # b]\n[ c ]\n   [d]\n[é]").map(\.name)
        #expect(names == ["a] # b", " c ", "d", "é"])
    }

    @Test("A byte order mark is skipped")
    func byteOrderMark() throws {
        #expect(try parse("\u{FEFF}[a]\n").map(\.name) == ["a"])
    }

    @Test(
        "What can't be read is refused with its line",
        arguments: [
            ("a = b", 1, ConfigurationFailure.FileProblem.textBeforeFirstSection),
            ("\n[s]\nkey", 3, .noDelimiter),
            ("[s]\n= v", 2, .emptyKey),
            ("[s]\n[]", 2, .noDelimiter),
            ("[s]\n[open", 2, .noDelimiter),
            ("[s]\na = 1\n[t]\n[s]", 4, .duplicateSection("s")),
            ("[s]\na = 1\n A : 2\nb = 1\n\nA : 2", 6, .duplicateKey("a", section: "s")),
            ("[DEFAULT]\na = 1\n[DEFAULT]\na = 2", 4, .duplicateKey("a", section: "DEFAULT")),
            ("[s]\na =\n  b = 1\n  c\n", 4, .noDelimiterInBlock(key: "a")),
        ]
    )
    func refuses(
        _ text: String,
        _ line: Int,
        _ problem: ConfigurationFailure.FileProblem
    ) {
        #expect(throws: ConfigurationFailure.file("f", line: line, problem)) { try parse(text) }
    }

    @Test("Bytes that aren't UTF-8 are refused with their line")
    func notUTF8() {
        let bytes = Array("[s]\na = ".utf8) + [0xFF] + Array("\n".utf8)
        #expect(throws: ConfigurationFailure.file("f", line: 2, .notUTF8)) {
            try INIParser.parse(bytes, path: "f")
        }
    }
}
