import TestSupport
import TerminalText
import Testing

struct WidthTests {
    @Test(arguments: [
        ("", 0), ("sales", 5), ("naïve", 5), ("nai\u{308}ve", 5), ("прод", 4), ("商品", 4),
        ("ｆｕｌｌ", 8), ("ﾊﾝ", 2), ("한글", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("🙂", 2), ("🇨🇭", 2),
        ("👨‍👩", 12), ("…", 1), ("α±°", 3), ("❤", 1), ("ก็", 1), ("\u{1B}", 6), ("\n", 2),
        ("\u{20000}", 2), ("\u{378}", 1), ("\u{1FAFF}", 2), ("\u{E000}", 1), ("⌚✅", 4),
    ])
    func cells(text: String, width: Int) {
        #expect(SafeText(untrusted: text).width == width)
    }

    @Test func stylesTakeNoCells() {
        #expect(("a\("商品", style: .red)b" as SafeText).width == 6)
    }

    @Test(arguments: [
        ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("abcdef", 1, "…"), ("abcdef", 0, ""),
        ("abcdef", -3, ""), ("", 0, ""), ("商品商品", 8, "商品商品"), ("商品商品", 7, "商品商…"),
        ("商品商品", 6, "商品…"), ("商品", 2, "…"), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
        ("🇨🇭🇨🇭", 3, "🇨🇭…"), ("a\u{1B}b", 5, "a\\u{…"),
    ])
    func cutsWholeCharacters(text: String, cells: Int, result: String) {
        #expect(SafeText(untrusted: text).truncated(to: cells).plain == result)
    }

    @Test func aCutKeepsItsStyle() {
        let text: SafeText = "ab\("cdef", style: .red)\("gh", style: .dim)"
        #expect(text.truncated(to: 5) == "ab\("cd…", style: .red)")
        #expect(text.truncated(to: 3) == "ab\("…", style: .red)")
        #expect(text.truncated(to: 2) == "a…")
    }

    @Test func paddingFillsEitherSide() {
        #expect(SafeText(untrusted: "商").padded(to: 4) == "商  ")
        #expect(SafeText(untrusted: "12").padded(to: 4, alignment: .right) == "  12")
        #expect(SafeText(untrusted: "12345").padded(to: 4) == "12345")
        #expect(SafeText("x", style: .red).padded(to: 2) == "\("x", style: .red) ")
    }

    @Test func noCutIsTooWide() {
        var random = SplitMix(seed: 99)
        let parts = ["a", "商", "e\u{301}", "🙂", "🇨🇭", "\u{1B}", "ก็", " ", "क्ष", "\u{1100}\u{1161}"]
        for _ in 0..<5_000 {
            let text = (0..<Int.random(in: 0...20, using: &random)).reduce(into: "") { text, _ in
                text += parts[Int.random(in: 0..<parts.count, using: &random)]
            }
            let safe = SafeText(untrusted: text)
            let cells = Int.random(in: 0...20, using: &random)
            let cut = safe.truncated(to: cells)
            #expect(cut.width <= cells)
            #expect(cut == safe || cells == 0 || cut.plain.hasSuffix("…"))
            #expect(safe.plain.hasPrefix(cut == safe ? cut.plain : String(cut.plain.dropLast())))
        }
    }
}
