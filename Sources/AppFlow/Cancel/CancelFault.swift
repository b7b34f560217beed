/// Something that went wrong on the way, kept for those who put it into words.
public struct CancelFault: Sendable {
    /// What was being done.
    public enum Step: Sendable, Hashable {
        /// Asking for runs to be cancelled.
        case cancel
        /// Asking once more for those of which nothing was certain.
        case resend
        /// Looking runs up.
        case lookUp
    }

    /// What was being done.
    public let step: Step
    /// The ids that were in the request; empty when it had none.
    public let ids: [String]
    /// What was thrown: mostly a `CallFailure`.
    public let error: any Error

    /// Makes a fault of its parts.
    public init(_ step: Step, ids: [String] = [], _ error: any Error) {
        self.step = step
        self.ids = ids
        self.error = error
    }
}
