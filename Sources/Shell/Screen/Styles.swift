import AppFlow
import TerminalText

/// Which colour says what; never colour alone, the word stands there too.
enum Styles {
    /// A flow's status.
    static func flowStatus(_ status: String) -> SafeText {
        switch status {
        case "Active": "\(status, style: .green)"
        case "Errored", "Deprecated", "Deleted": "\(status, style: .red)"
        default: "\(status)"
        }
    }

    /// A run's status.
    static func runStatus(_ status: RunStatus) -> SafeText {
        switch status {
        case .inProgress: "\(status.text, style: .green)"
        case .error: "\(status.text, style: .red)"
        case .cancelStarted, .canceled: "\(status.text, style: .yellow)"
        default: "\(status.text)"
        }
    }
}
