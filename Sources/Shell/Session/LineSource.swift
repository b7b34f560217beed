public import TerminalText

/// Somebody who can be asked a question.
public protocol Asker: Sendable {
    /// Shows what the question is about, on the terminal where it will be asked.
    func show(_ lines: [SafeText]) async

    /// Draws the question and waits for an answer typed after it was drawn.
    func ask(_ question: SafeText) async -> QuestionAnswer
}

/// What became of a question.
public enum QuestionAnswer: Sendable, Hashable {
    /// A line was typed.
    case text(String)
    /// Ctrl-C.
    case interrupt
    /// The end of input.
    case end
}

/// All that the shell knows of a terminal: lines come in, notices go out.
///
/// The line editor stands behind it in the program, a list of strings in tests.
public protocol LineSource: Asker {
    /// The next thing the person does at the prompt.
    func next(prompt: SafeText) async -> LineInput

    /// Draws a line above the one being typed, which stays.
    func notice(_ text: SafeText)

    /// Makes a line one that Up brings back.
    func remember(_ line: String)

    /// Calls `handler` for each Ctrl-C while a command runs; nil ends that.
    func onInterrupt(_ handler: (@Sendable () -> Void)?)
}

/// What a person does at the prompt.
public enum LineInput: Sendable, Hashable {
    /// A line, accepted with Enter.
    case line(String)
    /// A paste of several lines, to be shown and asked about once.
    case block([String])
    /// Ctrl-C: what was typed is dropped.
    case interrupt
    /// Ctrl-D on an empty line, or the terminal has gone.
    case end
    /// Input that can't be taken exactly as it came, made visible.
    case refused(SafeText)
}
