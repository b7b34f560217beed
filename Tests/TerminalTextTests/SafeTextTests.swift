import TerminalText
import Testing

struct SafeTextTests {
    let hostile = "a\u{1B}[2J\nb"

    @Test func literalsStandAndValuesAreMadeVisible() {
        let text: SafeText = "flow \(hostile), \(3) of \(1.5)\n"
        #expect(text.plain == "flow a\\u{1B}[2J\\nb, 3 of 1.5\n")
    }

    @Test func everyWayInMakesVisible() {
        let shown = "a\\u{1B}[2J\\nb"
        #expect(SafeText(untrusted: hostile).plain == shown)
        #expect(SafeText(untrusted: hostile, style: .bold).plain == shown)
        #expect(("\(hostile)" as SafeText).plain == shown)
        #expect(("\(hostile, style: .bold)" as SafeText).plain == shown)
        #expect(("\(hostile[...])" as SafeText).plain == shown)
        #expect(("\(Character("\u{1B}"))" as SafeText).plain == "\\u{1B}")
        #expect(("\(Unicode.Scalar(0x9B))" as SafeText).plain == "\\u{9B}")
        #expect(("\(SafeText(untrusted: hostile))" as SafeText).plain == shown)
    }

    @Test func stylesAreRenderedOnlyInColor() {
        let text: SafeText = "error: \("no", style: .red) \(SafeText("x", style: .bold))"
        #expect(text.rendered(color: true) == "error: \u{1B}[31mno\u{1B}[0m \u{1B}[1mx\u{1B}[0m")
        #expect(text.rendered(color: false) == "error: no x")
        #expect("\(text)" as String == "error: no x")
    }

    @Test(arguments: Style.allCases)
    func everyStyleIsClosed(style: Style) {
        let rendered = SafeText("x", style: style).rendered(color: true)
        #expect(
            rendered == "x" || rendered.hasPrefix("\u{1B}[") && rendered.hasSuffix("x\u{1B}[0m")
        )
        #expect((style == .plain) == (rendered == "x"))
    }

    @Test func aStyleCoversTheWholeText() {
        let text: SafeText = "a\("b", style: .red)c"
        #expect(text.styled(.dim).rendered(color: true) == "\u{1B}[2mabc\u{1B}[0m")
        #expect(("\(text, style: .dim)" as SafeText) == SafeText("abc", style: .dim))
    }

    @Test func equalTextsAreEqualHoweverTheyWereMade() {
        #expect(("a" + "b" as SafeText) == "ab")
        #expect(("" as SafeText) == .empty && SafeText(untrusted: "").isEmpty)
        #expect(SafeText("a", style: .red) != "a")
    }

    @Test func joiningPutsSeparatorsBetween() {
        let texts: [SafeText] = ["a", "", "c"]
        #expect(texts.joined(separator: ", ") == "a, , c")
        #expect(texts.joined() == "ac")
        #expect([SafeText]().joined(separator: ", ") == .empty)
        #expect(texts.lazy.map { $0.styled(.bold) }.joined(separator: "-").plain == "a--c")
    }
}
