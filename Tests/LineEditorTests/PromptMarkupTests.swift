import TerminalText
import Testing

@testable import LineEditor

struct PromptMarkupTests {
    private func markup(_ prompt: SafeText, usesColor: Bool = true) -> String {
        String(String.UnicodeScalarView(PromptMarkup.scalars(of: prompt, usesColor: usesColor)))
    }

    @Test
    func aPlainPromptHasNoMarks() {
        #expect(markup("demo> ") == "demo> ")
        #expect(markup("\("demo", style: .red)> ", usesColor: false) == "demo> ")
    }

    @Test
    func eachSpanIsFollowedByACharacter() {
        #expect(
            markup("\("ab", style: .red)c> ")
                == "\u{1}\u{1B}[31m\u{1}ab\u{1}\u{1B}[0m\u{1}c> "
        )
    }

    @Test
    func spansThatMeetAreOne() {
        #expect(
            markup("\("a", style: .red)\("b", style: .green)c> ")
                == "\u{1}\u{1B}[31m\u{1}a\u{1}\u{1B}[0m\u{1B}[32m\u{1}b\u{1}\u{1B}[0m\u{1}c> "
        )
    }

    @Test(
        arguments: ["\("prod> ", style: .red)", "x\("> ", style: .red)", "\(">", style: .red) "]
            as [SafeText]
    )
    func theLastTwoCharactersHoldNoSequence(_ prompt: SafeText) {
        let text = markup(prompt)
        #expect(text.hasSuffix("> "))
        #expect(!text.contains("\u{1}\u{1}"))
        let last = text.components(between: "\u{1}").last { $0.contains("\u{1B}") }
        #expect(last?.hasSuffix("\u{1B}[0m") == true)
    }
}

extension String {
    fileprivate func components(between mark: Character) -> [Substring] {
        split(separator: mark)
    }
}
