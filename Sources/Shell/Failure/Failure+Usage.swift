import TerminalText

extension Failure {
    /// The words for a line that isn't what its command takes.
    init(_ problem: UsageProblem) {
        let (what, hint) = Failure.words(for: problem.kind)
        let place = problem.line.map { Failure.pointing(into: $0.text, at: problem.range) }
        self.init(what, place: place ?? [], hint: hint, exit: .usage)
    }

    private static func words(for kind: UsageProblem.Kind) -> (SafeText, SafeText?) {
        switch kind {
        case .unknownCommand(let name, let nearest):
            (
                "there is no command or file \(name)",
                nearest.isEmpty
                    ? "help lists the commands"
                    : "did you mean \(nearest.prefix(3).joined(separator: ", "))?"
            )
        case .unknownOption(let name, let nearest):
            ("there is no option \(name) here", nearest.map { "did you mean \($0)?" })
        case .missingValue(let option, let label):
            ("\(option) needs a value: \(option) \(label)", nil)
        case .unexpectedValue(let option): ("\(option) takes no value", nil)
        case .repeatedOption(let option): ("\(option) is given twice", nil)
        case .missingArgument(let label): ("\(label) is missing", nil)
        case .surplusArgument(let text): ("\(text) is one argument too many", nil)
        case .notAChoice(let text, let choices):
            (
                "\(text) isn't one of: \(choices.joined(separator: ", "))",
                Nearest.name(to: text, in: choices).map { "did you mean \($0)?" }
            )
        case .malformed(let text, let wanted): ("\(text) is no \(Failure.words(for: wanted))", nil)
        case .emptyArgument: ("an empty argument is never meant", nil)
        default: Failure.wordsForTargets(kind)
        }
    }

    private static func wordsForTargets(_ kind: UsageProblem.Kind) -> (SafeText, SafeText?) {
        switch kind {
        case .noFlowSelected: ("no flow is selected", "use FLOW selects one, --flow NAME names one")
        case .conflict(let one, let other): ("\(one) and \(other) exclude each other", nil)
        case .nothingToCancel:
            (
                "cancel needs to be told which runs",
                "cancel ID..., cancel all, or cancel @FILE; Tab lists the active ones"
            )
        case .emptyIDFile(let path): ("\(path) holds no execution id", "one id a line")
        case .noFlowMatches(let pattern): ("no flow matches \(pattern)", "flows lists them")
        case .noRunMatches(let text):
            (
                "no run of the flow is listed as \(text)",
                "runs --all lists them; a new run can take some seconds to appear; "
                    + "cancel --now ID sends an id as it is"
            )
        case .ambiguousRun(let text, let matches):
            (
                "\(text) fits \(matches.count) runs: \(matches.prefix(4).joined(separator: ", "))",
                "type more of the id, or press Tab"
            )
        case .cannotAsk:
            (
                "nobody can be asked: standard input is no terminal",
                "add --yes if it is meant; nothing was sent"
            )
        case .noOutput(let failure): (Failure(failure).what + "; nothing was sent", nil)
        case .needsOneFlow(let what): ("\(what) needs exactly one flow, named in full", nil)
        default: ("the line can't be taken", nil)
        }
    }

    private static func words(for wanted: UsageProblem.Wanted) -> SafeText {
        switch wanted {
        case .number: "whole number"
        case .duration: "length of time (90s, 15m, 2h, 1d)"
        case .flowName:
            "flow name (2 to 256 of letters, digits and _!@#.-, a letter or digit first)"
        case .executionID: "execution id (1 to 256 characters, no white space)"
        case .region: "region name"
        }
    }
}
