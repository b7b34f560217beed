import World

/// A run as it is at one moment.
struct RunState: Sendable {
    var status: RunStatus
    /// Nil while the run waits for its start.
    var startedAt: Timestamp?
    var updatedAt: Timestamp
    /// Nil while the service reports no result.
    var records: Int64?
    var bytesProcessed: Int64?
    var bytesWritten: Int64?
    var failure: (message: String, putFailures: Int64)?

    /// Whether a cancel would be accepted: only a run that has begun and is in progress.
    var isCancellable: Bool {
        status == .inProgress && startedAt != nil
    }
}
