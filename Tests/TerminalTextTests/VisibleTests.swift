import Testing

@testable import TerminalText

/// What a server may send to take a terminal over, and what is printed instead.
struct VisibleTests {
    @Test(arguments: [
        // Sequences that clear, hide, retitle, copy, link, ask, reset.
        ("\u{1B}[2J", "\\u{1B}[2J"),
        ("\u{1B}[8mhidden", "\\u{1B}[8mhidden"),
        ("\u{1B}]0;title\u{7}", "\\u{1B}]0;title\\u{7}"),
        ("\u{1B}]52;c;cm0=\u{7}", "\\u{1B}]52;c;cm0=\\u{7}"),
        ("\u{1B}]8;;https://evil\u{1B}\\x", "\\u{1B}]8;;https://evil\\u{1B}\\x"),
        ("\u{1B}Pq\u{1B}\\", "\\u{1B}Pq\\u{1B}\\"),
        ("\u{1B}[6n", "\\u{1B}[6n"),
        ("\u{1B}[21t", "\\u{1B}[21t"),
        ("\u{1B}c", "\\u{1B}c"),
        ("\u{9B}31m", "\\u{9B}31m"),
        ("\u{9D}0;t\u{9C}", "\\u{9D}0;t\\u{9C}"),
        // Controls one by one.
        ("ok\rfailed", "ok\\rfailed"),
        ("a\u{8}b", "a\\u{8}b"),
        ("a\tb", "a\\tb"),
        ("a\u{B}b\u{C}c", "a\\u{B}b\\u{C}c"),
        ("a\u{7F}b", "a\\u{7F}b"),
        ("a\u{0}b", "a\\u{0}b"),
        ("one\ntwo", "one\\ntwo"),
        ("one\r\ntwo", "one\\r\\ntwo"),
        ("a\u{85}b", "a\\u{85}b"),
        // Direction, nothing at all, tags, selectors, other lines.
        ("invoice\u{202E}fdp.exe", "invoice\\u{202E}fdp.exe"),
        ("\u{2066}a\u{2069}", "\\u{2066}a\\u{2069}"),
        ("\u{200E}\u{200F}\u{61C}", "\\u{200E}\\u{200F}\\u{61C}"),
        ("pro\u{200B}d", "pro\\u{200B}d"),
        ("\u{200C}\u{200D}\u{2060}\u{FEFF}", "\\u{200C}\\u{200D}\\u{2060}\\u{FEFF}"),
        ("a\u{E0001}\u{E0041}b", "a\\u{E0001}\\u{E0041}b"),
        ("a\u{FE0F}\u{E0100}\u{180B}", "a\\u{FE0F}\\u{E0100}\\u{180B}"),
        ("a\u{2028}b\u{2029}c", "a\\u{2028}b\\u{2029}c"),
        ("soft\u{AD}hyphen", "soft\\u{AD}hyphen"),
        ("a\u{34F}b\u{3164}c\u{115F}d", "a\\u{34F}b\\u{3164}c\\u{115F}d"),
        ("\u{600}1\u{FFF9}x\u{13430}", "\\u{600}1\\u{FFF9}x\\u{13430}"),
        ("\u{FFFE}\u{10FFFF}", "\\u{FFFE}\\u{10FFFF}"),
        // What is drawn stays, the backslash single.
        ("C:\\n {x} ~", "C:\\n {x} ~"),
        ("naïve Übung прод 商品 한글 🙂 \u{FFFD}", "naïve Übung прод 商品 한글 🙂 \u{FFFD}"),
        ("e\u{301}", "e\u{301}"),
        // A mark with no base of its own would join what is printed before it.
        ("\u{301}x", "\\u{301}x"),
        ("\u{1B}\u{301}", "\\u{1B}\\u{301}"),
    ])
    func attacksAreShown(text: String, shown: String) {
        #expect(SafeText(untrusted: text).plain.utf8.elementsEqual(shown.utf8))
    }

    @Test func aBaseKeepsEightMarks() {
        let marks = String(repeating: "\u{301}", count: 10_000)
        let text = SafeText(untrusted: "e" + marks)
        let shown =
            "e" + String(repeating: "\u{301}", count: 8)
            + String(repeating: "\\u{301}", count: 9_992)
        #expect(text.plain.utf8.elementsEqual(shown.utf8))
        #expect(text.truncated(to: 20).width <= 20)
    }

    @Test func emojiSequencesComeApart() {
        #expect(SafeText(untrusted: "👨‍👩‍👧").plain == "👨\\u{200D}👩\\u{200D}👧")
        #expect(SafeText(untrusted: "❤️").plain == "❤\\u{FE0F}")
    }

    /// No scalar is let through that the Swift library knows to be a control, a format character, a
    /// line or paragraph separator, or ignorable.
    @Test func theTableHidesWhatUnicodeHides() {
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let isHidden =
                switch scalar.properties.generalCategory {
                case .control, .format, .surrogate, .lineSeparator, .paragraphSeparator: true
                default: scalar.properties.isDefaultIgnorableCodePoint
                }
            let shown = Visible.text(of: "a\(scalar)").unicodeScalars
            if isHidden != (shown.count > 2), !scalar.properties.isNoncharacterCodePoint {
                Issue.record("U+\(String(value, radix: 16))")
            }
        }
    }
}
