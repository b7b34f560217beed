import AppFlow

/// How a cancel of several flows' runs ended.
struct CancelEnd {
    /// The worst of all parts.
    private(set) var code: ExitCode
    /// The runs that could not be cancelled since they had ended, had not begun, or don't exist: what the
    /// service calls `invalidExecutions`.
    private(set) var declined: [String] = []

    /// Begins with the runs that had ended before anything was sent.
    init(_ code: ExitCode, ended plans: [CancelPlan] = []) {
        declined = plans.flatMap { $0.ended.map(\.id) }
        self.code = declined.isEmpty ? code : code.worse(of: .partial)
    }

    /// Adds what became of one flow's runs.
    mutating func add(_ report: CancelReport) {
        code = code.worse(of: CancelRun.exitCode(of: report.outcome))
        declined += report.verdicts.filter(\.verdict.isDeclined).map(\.id)
    }
}

extension CancelVerdict {
    /// Whether the service named the run as one that it could not cancel.
    fileprivate var isDeclined: Bool {
        switch self {
        case .alreadyFinished, .notStartedYet, .notFound: true
        case .cancelStarted, .canceled, .refused, .notAttempted, .unknown: false
        }
    }
}
