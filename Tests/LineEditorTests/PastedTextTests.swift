import TerminalText
import Testing

@testable import LineEditor

struct PastedTextTests {
    private func paste(_ text: String, before: String = "", after: String = "") -> PastedText {
        PastedText(Array(text.utf8), before: before, after: after)
    }

    @Test(arguments: [
        ("runs", "runs"), ("runs\n", "runs"), ("runs\r", "runs"), ("runs\r\n\r\n", "runs"),
        ("", ""),
        ("a \\\n b", "a  b"), ("a\\\r\nb\n", "ab"), ("a\\\\", "a\\\\"), ("a\\\n", "a\\"),
        ("日本 é", "日本 é"),
    ])
    func oneLineIsInserted(_ text: String, _ expected: String) {
        #expect(paste(text, before: "x", after: "y") == .inserted(expected))
    }

    @Test
    func severalLinesAreABlockWithWhatStoodAround() {
        #expect(
            paste("a\rb\n\nc\n", before: "use ", after: " z") == .block(["use a", "b", "", "c z"])
        )
        #expect(paste("a\\\\\nb") == .block(["a\\\\", "b"]))
        #expect(paste("a\\\nb\nc") == .block(["ab", "c"]))
    }

    @Test(arguments: ["a\tb", "a\u{1B}[Ab", "a\u{7F}", "\u{3}", "a\nb\u{0}", "a\u{9B}b"])
    func aControlCharacterRefusesIt(_ text: String) {
        #expect(
            paste(text, before: "x")
                == .refused(.controlCharacters(SafeText(untrusted: "x" + text)))
        )
    }

    @Test
    func whatIsNoUTF8RefusesIt() {
        let paste = PastedText([0x61, 0xFF], before: "", after: "")
        #expect(paste == .refused(.invalidUTF8(SafeText(untrusted: "a\u{FFFD}"))))
    }
}
