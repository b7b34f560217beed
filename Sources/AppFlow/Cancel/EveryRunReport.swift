public import World

/// What became of a request to cancel every active run of a flow.
public struct EveryRunReport: Sendable {
    /// What is known of the one request.
    public enum Request: Sendable, Hashable {
        /// The service took it.
        case answered
        /// The service refused it; its code and its words, untrusted.
        case refused(code: String, message: String)
        /// It never reached the service.
        case notSent
        /// Its reply was lost or said nothing.
        case unclear
    }

    /// The flow.
    public let flow: String
    /// When the request was sent, by the clock of this machine.
    public let sentAt: Timestamp
    /// What is known of the request.
    public internal(set) var request: Request
    /// The runs that are being cancelled, and those canceled since the request was sent.
    public internal(set) var cancelled: [Run] = []
    /// The runs that were in progress at the last look, one that began after the request included.
    public internal(set) var stillActive: [Run] = []
    /// What became of the runs that the service named as ones it could not cancel.
    public internal(set) var declined: [RunVerdict] = []
    /// When the runs were last listed; nil when they could not be, so that the lists say nothing.
    public internal(set) var listedAt: Timestamp?
    /// What failed on the way, oldest first.
    public internal(set) var faults: [CancelFault] = []
    /// Why the request isn't in the journal, when it was sent all the same (law 7).
    public internal(set) var journalWarning: FileFailure?

    init(flow: String, sentAt: Timestamp, request: Request = .notSent) {
        self.flow = flow
        self.sentAt = sentAt
        self.request = request
    }

    /// How it went as a whole.
    ///
    /// After a lost reply it went well when runs are listed as cancelled since and none as active;
    /// an empty list proves nothing, since it can lag behind a new run.
    public var outcome: CancelOutcome {
        switch request {
        case .refused, .notSent: .someNotCancelled
        case .unclear: cancelled.isEmpty || !stillActive.isEmpty ? .someUnknown : .allCancelled
        case .answered:
            max(
                stillActive.isEmpty ? .allCancelled : .someNotCancelled,
                declined.map(\.verdict.outcome).max() ?? .allCancelled
            )
        }
    }
}
