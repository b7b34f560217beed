import JSON
public import TerminalText

extension FixtureProblem {
    /// What is wrong, in words, without the place.
    public var words: SafeText {
        switch kind {
        case .notJSON(let error): "no JSON at line \(error.line), column \(error.column)"
        case .wrongType(let expected): "this must be of type \(expected)"
        case .unknownMember(let name, let known):
            "there is no member \(name) here; known: \(known.joined(separator: ", "))"
        case .missing(let name): "the member \(name) is missing"
        case .notOneOf(let words, let found):
            "\(found) isn't one of: \(words.joined(separator: ", "))"
        case .notADuration(let text): "\(text) is no time such as 90s, 14m, 2h, 3d, 250ms"
        case .outOfRange(let range): "the number must be \(range)"
        case .badName(let name): "\(name) is used twice, or not allowed as a name"
        case .notExactlyOne(let names): "exactly one is needed of: \(names.joined(separator: ", "))"
        }
    }
}
