public import TerminalText

/// What a person entered at a prompt.
public enum Input: Sendable, Hashable {
    /// One line, as it was typed; it may be empty.
    case line(String)
    /// A paste of several lines, together with what stood before and after it in the line.
    ///
    /// None of it has run or been joined.
    case block([String])
    /// Ctrl-C: the line is gone.
    case interrupt
    /// Ctrl-D on an empty line, or the terminal was closed.
    case end
    /// A line that can't be what was meant.
    case refused(Refusal)
}

/// What a person answered to a question.
public enum Answer: Sendable, Hashable {
    /// The text typed after the question was drawn.
    case text(String)
    /// Ctrl-C.
    case interrupt
    /// Ctrl-D on an empty line, or the terminal was closed.
    case end
}

/// Why a line wasn't taken.
///
/// The text is what came, made visible.
public enum Refusal: Sendable, Hashable {
    /// Bytes that are no UTF-8; each stretch of them is U+FFFD in the text.
    case invalidUTF8(SafeText)
    /// Control characters, an escape sequence or a Tab.
    case controlCharacters(SafeText)
    /// More bytes than one entry may have.
    case tooLong(limit: Int)
}
