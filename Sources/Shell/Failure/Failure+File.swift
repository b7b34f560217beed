import TerminalText
import World

extension Failure {
    /// The words for a file operation that failed.
    init(_ failure: FileFailure) {
        self.init(Failure.words(for: failure))
    }

    /// A failure that stops nothing.
    static func warning(_ what: SafeText, _ failure: FileFailure) -> [SafeText] {
        [SafeText("warning: ", style: .yellow) + what + ": " + words(for: failure)]
    }

    static func words(for failure: FileFailure) -> SafeText {
        let verb: SafeText =
            switch failure.operation {
            case .open: "open"
            case .read: "read"
            case .write: "write"
            case .lock: "lock"
            case .makeDirectory: "make the folder"
            case .replace: "replace"
            case .setAside: "set aside"
            }
        let stream: SafeText = failure.operation == .read ? "the input" : "the output"
        let place: SafeText = failure.path.isEmpty ? stream : "\(failure.path)"
        return "can't " + verb + " " + place + ": \(SystemError.text(of: failure.reason))"
    }
}
