public import AWSCore
public import World

/// The three requests that cancelling is made of, apart from how they reach the service.
///
/// They throw `CallFailure` for what became of a request and ``AppFlowFailure`` for what was refused
/// before anything was sent; of any other error it is taken that the service may have acted.
public protocol CancelService: Sendable {
    /// Asks for these runs to be cancelled, in one request.
    ///
    /// It may send the same ids again after a lost reply; it sends no others. `limit` is the longest
    /// that it may take in all; nil leaves that to the settings.
    func cancel(
        _ ids: CancelIDs,
        of flow: String,
        within limit: Duration?
    ) async throws -> CancelReply

    /// Asks for every active run of the flow to be cancelled, in one request without ids.
    ///
    /// It sends that again only when it is certain that it had no effect.
    func cancelEveryActiveRun(of flow: String) async throws -> CancelReply

    /// Every run that the service lists for the flow, in no order that means anything.
    ///
    /// `limit` is the longest that it may take in all; nil leaves that to the settings.
    func runs(
        of flow: String,
        within limit: Duration?
    ) async throws -> [Run]
}

/// What the service answered to a request to cancel.
public struct CancelReply: Sendable, Hashable {
    /// The ids that it says it could not cancel: not begun, or over, it doesn't say which.
    public let invalidExecutions: [String]
    /// Whether attempts before the answered one can have cancelled runs.
    ///
    /// If so, a run in `invalidExecutions` may be there because an earlier attempt cancelled it.
    public let earlierAttempts: Certainty
    /// Why the request isn't in the journal, when it was sent all the same (law 7).
    public let journalWarning: FileFailure?

    /// Makes a reply of its parts.
    public init(
        invalidExecutions: [String] = [],
        earlierAttempts: Certainty = .neverSent,
        journalWarning: FileFailure? = nil
    ) {
        self.invalidExecutions = invalidExecutions
        self.earlierAttempts = earlierAttempts
        self.journalWarning = journalWarning
    }
}
