@testable import AWSCore
import Testing

struct ShellWordsTests {
    @Test(
        "Words are split as Python's shlex.split does",
        arguments: [
            ("", []), ("  ", []), ("profile a", ["profile", "a"]), ("a\tb\n c ", ["a", "b", "c"]),
            ("profile \"a b\"", ["profile", "a b"]), ("'a \" b'\"c ' d\"", ["a \" bc ' d"]),
            ("\"\" ''", ["", ""]), (#"a\ b \"c"#, ["a b", "\"c"]),
            (#""a\"b\\c\d""#, [#"a"b\c\d"#]), (#"'a\b'"#, [#"a\b"#]), ("a#b #c", ["a#b", "#c"]),
            ("é 日本", ["é", "日本"]),
        ]
    )
    func splits(_ text: String, _ expected: [String]) {
        #expect(shellWords(text) == expected)
    }

    @Test("A quotation without its end is no text", arguments: ["'a", "a \"b", "a\\"])
    func refuses(_ text: String) {
        #expect(shellWords(text) == nil)
    }
}
