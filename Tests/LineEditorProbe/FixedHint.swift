import TerminalText

/// What can come next in the probe, where it draws styles.
enum FixedHint {
    /// After `use` the name of a flow, and after `long` more than fits a row.
    @Sendable
    static func hint(_ line: String, _ cursor: Int) -> SafeText {
        switch line {
        case "use": " FLOW"
        case "long": SafeText(untrusted: " and" + String(repeating: " so on", count: 50))
        default: line.hasSuffix("日") ? " 日本 WIDE" : .empty
        }
    }
}
