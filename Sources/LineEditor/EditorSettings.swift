import TerminalText

/// What an editor was made with.
struct EditorSettings: Sendable {
    let programName: String
    let usesColor: Bool
    let history: @Sendable () -> [String]
    let complete: @Sendable (_ line: String, _ cursor: Int) -> Completion
    let hint: @Sendable (_ line: String, _ cursor: Int) -> SafeText
    let onInterrupt: @Sendable () -> Void
}
