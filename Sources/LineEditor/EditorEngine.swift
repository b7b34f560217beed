import TerminalText

/// A way of reading lines from a terminal.
protocol EditorEngine {
    /// Reads one line.
    ///
    /// Blocks.
    func line(_ prompt: SafeText, for id: Int) -> Input
    /// Reads the answer to a question.
    ///
    /// Blocks.
    func answer(_ question: SafeText, for id: Int) -> Answer
    /// Prints a line while none is being edited.
    func show(_ notice: SafeText)
    /// Adds a line to those that can be recalled.
    func remember(_ line: String)
}

extension Answer {
    /// What was entered, as an answer: nothing that isn't text answers anything.
    init(_ input: Input) {
        switch input {
        case .line(let text): self = .text(text)
        case .interrupt: self = .interrupt
        case .end: self = .end
        case .block, .refused: self = .text("")
        }
    }
}
