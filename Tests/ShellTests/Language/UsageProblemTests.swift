import Shell
import TerminalText
import Testing

@testable import Shell

struct UsageProblemTests {
    @Test(arguments: [
        ("zhs", "did you mean zsh?"), ("FISH", nil), ("bsh", "did you mean bash?"),
        ("powershell", nil),
    ])
    func aWordThatIsNoChoiceGetsTheNearest(word: String, hint: String?) {
        let problem = UsageProblem(.notAChoice(word, of: ["bash", "zsh", "fish"]))
        #expect(Failure(problem).hint?.plain == hint)
    }
}
