import World

/// Something about the history file that its user should know; nothing is stopped by it.
enum HistoryProblem: Sendable, Hashable {
    /// Why a file can't be the history.
    enum Fault: Sendable, Hashable {
        /// Another program wrote it, or it is broken.
        case foreign
        /// It can't be read.
        case unreadable(FileFailure)
    }

    /// What was in the history's place has another name now, and a new history begins.
    case setAside(path: String, newPath: String, Fault)
    /// There is no history in this session.
    case notKept(FileFailure)
    /// A line couldn't be added.
    case notWritten(FileFailure)
}
