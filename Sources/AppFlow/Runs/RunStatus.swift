/// Where a run stands (model: `ExecutionStatus`).
public enum RunStatus: Sendable, Hashable {
    /// It is running; the only status that can be cancelled.
    case inProgress
    /// It ended well.
    case successful
    /// It ended with an error.
    case error
    /// It was told to end and has not ended yet.
    case cancelStarted
    /// It ended because it was cancelled.
    case canceled
    /// What this version of the program does not know, as the service spells it.
    case other(String)

    /// Reads a status as the service spells it.
    public init(_ text: String) {
        switch text {
        case "InProgress": self = .inProgress
        case "Successful": self = .successful
        case "Error": self = .error
        case "CancelStarted": self = .cancelStarted
        case "Canceled": self = .canceled
        default: self = .other(text)
        }
    }

    /// The status as the service spells it.
    public var text: String {
        switch self {
        case .inProgress: "InProgress"
        case .successful: "Successful"
        case .error: "Error"
        case .cancelStarted: "CancelStarted"
        case .canceled: "Canceled"
        case .other(let text): text
        }
    }

    /// Whether this version of the program knows the status.
    public var isKnown: Bool {
        if case .other = self { return false }
        return true
    }
}
