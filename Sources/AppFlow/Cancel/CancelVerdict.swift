/// What became of one run that was to be cancelled; each run ends in exactly one.
public enum CancelVerdict: Sendable, Hashable {
    /// The service took the request, or lists the run as being cancelled.
    case cancelStarted
    /// The service lists the run as cancelled.
    case canceled
    /// The run had ended before it could be cancelled.
    case alreadyFinished(RunStatus)
    /// The service could not cancel the run, and lists it as one that goes on.
    case notStartedYet
    /// The service could not cancel the run, and doesn't list it among those of the flow.
    case notFound
    /// The service refused the request that the run was in; its code and its words, untrusted.
    case refused(code: String, message: String)
    /// No request with this run reached the service.
    case notAttempted
    /// What became of the run could not be found out.
    ///
    /// That includes a run that the service named as one it could not cancel, when it can't be
    /// looked up: such a run may well have been cancelled by somebody else.
    case unknown

    /// What this verdict makes of a cancel as a whole.
    public var outcome: CancelOutcome {
        switch self {
        case .cancelStarted, .canceled: .allCancelled
        case .alreadyFinished, .notStartedYet, .notFound, .refused, .notAttempted: .someNotCancelled
        case .unknown: .someUnknown
        }
    }
}

/// One run and what became of it.
public struct RunVerdict: Sendable, Hashable {
    /// The run's id, byte for byte as it was asked for.
    public let id: String
    /// What became of it.
    public let verdict: CancelVerdict

    /// Makes a verdict on a run.
    public init(id: String, verdict: CancelVerdict) {
        self.id = id
        self.verdict = verdict
    }
}
