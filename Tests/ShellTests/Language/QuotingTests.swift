import TestSupport
import Testing

@testable import Shell

/// What Tab puts into a line is read back as the one word that was meant.
struct QuotingTests {
    @Test(arguments: [
        ("sales-accounts", "sales-accounts"), ("", "''"), ("a b", "'a b'"), ("it's", "'it'\\''s'"),
        ("#x", "'#x'"), ("a#x", "a#x"),
        ("a'\u{301} --yes '\u{301}", "'a'\\''\u{301} --yes '\\''\u{301}'"),
    ])
    func quotes(word: String, typed: String) {
        #expect(Quoting.quote(word).utf8.elementsEqual(typed.utf8))
    }

    @Test func aRandomWordStaysOneWord() throws {
        var random = SplitMix(seed: 0x0507)
        for _ in 0..<20_000 {
            let text = HostileText.random(pieces: 8, using: &random).unicodeScalars
            let word = String(
                String.UnicodeScalarView(text.filter { $0.value >= 0x20 && $0.value != 0x7F })
            )
            let words = try LineParser.parse("use \(Quoting.quote(word)) x").words
            try #require(words.count == 3 && words[1].text.utf8.elementsEqual(word.utf8))
            let open = Quoting.quotePrefix(word)
            let line = "use " + (open.unicodeScalars.first == "'" ? open + "'" : open)
            let begun = try LineParser.parse(line).words
            try #require(word.isEmpty || begun.last?.text.utf8.elementsEqual(word.utf8) == true)
        }
    }
}
