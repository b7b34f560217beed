import Shell
import Testing
import TestSupport

struct LineParserTests {
    @Test(arguments: [
        ("", []), ("   \t ", []), (##"# a comment"##, []), ("runs # a comment", ["runs"]),
        ("use crm#eu!legacy@2.0", ["use", "crm#eu!legacy@2.0"]), ("a  b\tc", ["a", "b", "c"]),
        ("'a b' \"c d\"", ["a b", "c d"]), ("a'b'\"c\"d", ["abcd"]), ("''", [""]),
        (#""a\"b\\c\d""#, [#"a"b\c\d"#]), ("a\\ b \\#x", ["a b", "#x"]),
        ("'$x;`&<|>!'", ["$x;`&<|>!"]),
        ("a|b>c", ["a|b>c"]), ("x !y", ["x", "!y"]), ("é 日本", ["é", "日本"]),
    ])
    func takesWordsApart(text: String, words: [String]) throws {
        let line = try LineParser.parse(text)
        #expect(line.words.map(\.text) == words)
        #expect(line.text == text)
    }

    @Test(arguments: [
        ("a 'b", LineProblem.Kind.unclosedQuote("'"), 2..<4), ("\"", .unclosedQuote("\""), 0..<1),
        ("a\\", .endsInBackslash, 1..<2), ("x $HOME", .reserved("$"), 2..<3),
        ("a;b", .reserved(";"), 1..<2), ("a`b", .reserved("`"), 1..<2),
        ("a&", .reserved("&"), 1..<2),
        ("a <f", .reserved("<"), 2..<3), ("runs |", .noProgram, 5..<6),
        ("| less", .nothingToRedirect("|"), 0..<1), (" > f", .nothingToRedirect(">"), 1..<2),
        ("runs || x", .reserved("|"), 6..<7), ("runs >", .noFile, 5..<6),
        ("runs >> # f", .noFile, 5..<7), ("runs > ''", .noFile, 7..<9),
        ("runs > a b", .afterFile, 9..<10), ("runs > a > b", .afterFile, 9..<12),
        ("runs >> >f", .reserved(">"), 8..<9), ("runs >&2", .reserved("&"), 6..<7),
        ("runs | x\\", .endsInBackslash, 8..<9), ("!x \\\\\\", .endsInBackslash, 5..<6),
        ("a\u{1B}[2J", .controlCharacter("\u{1B}"), 1..<2), ("a\u{0}b", .nul, 1..<2),
    ])
    func refusesWhatLooksLikeMore(text: String, kind: LineProblem.Kind, range: Range<Int>) {
        #expect(throws: LineProblem(kind, in: text, at: range)) { try LineParser.parse(text) }
    }

    @Test(arguments: [
        ("runs | less", Redirection.program(Word("less", range: 7..<11, isQuoted: true))),
        ("runs |a $b `c` ", .program(Word("a $b `c` ", range: 6..<15, isQuoted: true))),
        ("runs >f", .file(Word("f", range: 6..<7))),
        ("runs > f # x", .file(Word("f", range: 7..<8))),
        ("runs >> 'a b'", .appended(Word("a b", range: 8..<13, isQuoted: true))),
        ("runs |x\\\\", .program(Word("x\\\\", range: 6..<9, isQuoted: true))),
        ("runs # | less", nil), ("runs a|b a>b '|' \">\"", nil),
    ])
    func tellsWhereResultsGo(text: String, redirection: Redirection?) throws {
        let line = try LineParser.parse(text)
        #expect(line.redirection == redirection)
        #expect(line.words.first?.text == "runs")
    }

    @Test(arguments: [
        ("!ls -l | wc 'x", "ls -l | wc 'x"), (" !  x; $y", "x; $y"), ("!!", "!"),
    ])
    func whatFollowsAnExclamationMarkIsTakenAsItIs(text: String, command: String) throws {
        #expect(try LineParser.parse(text).words.map(\.text) == ["!", command])
    }

    /// What Tab inserts is read back as the same word, whatever the service put into it.
    @Test func quotingComesBackAsTheSameWord() throws {
        var random = SplitMix(seed: 7)
        let alphabet = Array("ab #!|>@'\"\\$`;&<é日-=~*?".unicodeScalars)
        for _ in 0..<5_000 {
            var view = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...8, using: &random) {
                view.append(alphabet.randomElement(using: &random) ?? "a")
            }
            let word = String(view)
            let line = try LineParser.parse("x " + Quoting.quote(word) + " y")
            #expect(line.words.map(\.text) == ["x", word, "y"])
        }
    }

    @Test func wordsKnowWhereTheyStand() throws {
        let line = try LineParser.parse("cancel 'é' b")
        #expect(line.words.map(\.range) == [0..<6, 7..<11, 12..<13])
    }
}
