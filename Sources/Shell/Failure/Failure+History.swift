import TerminalText

extension Failure {
    /// The words for something about the history, which stops nothing.
    static func warning(_ problem: HistoryProblem) -> [SafeText] {
        switch problem {
        case .notWritten(let failure):
            warning("the history can't be written", failure)
        case .notKept(let failure):
            warning("no history is kept in this session", failure)
        case .setAside(let path, let newPath, .foreign):
            [
                SafeText("warning: ", style: .yellow)
                    + "\(path) is not a history of appflow; it is now \(newPath), and a new one begins"
            ]
        case .setAside(_, let newPath, .unreadable(let failure)):
            [
                SafeText("warning: ", style: .yellow) + words(for: failure)
                    + "; it is now \(newPath), and a new history begins"
            ]
        }
    }
}
