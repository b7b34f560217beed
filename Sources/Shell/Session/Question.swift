import TerminalText

/// A question before a change: what it is about, and what counts as consent (law 5).
struct Question: Sendable {
    /// What a person must type.
    enum Consent: Sendable, Hashable {
        /// `y`.
        case yes
        /// This word, letter by letter: a flow's name, or a number of runs.
        case word(String)

        /// Whether an answer is consent; nothing but what the question names is.
        func isGiven(by answer: String) -> Bool {
            switch self {
            case .yes: ["y", "Y", "yes"].contains(answer)
            case .word(let word): answer == word
            }
        }
    }

    /// Identity, runs, and what follows from a yes.
    let lines: [SafeText]
    /// `Cancel this run? `, or `to cancel these 3 runs`.
    let action: SafeText
    /// What counts as consent.
    let consent: Consent

    /// The question itself: `Cancel this run? [y/N] ` or `Type NAME to ...: `.
    var prompt: SafeText {
        switch consent {
        case .yes: "\(action)? [y/N] "
        case .word(let word): "Type \(word) to \(action): "
        }
    }
}
