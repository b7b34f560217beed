public import World

/// Keeps a record of every changing request, before it is sent and with its outcome (law 7).
public protocol ChangeJournal: Sendable {
    /// Records a change that is about to be sent.
    ///
    /// - Throws: ``FileFailure`` when it can't be written; a cancel is sent all the same, a start isn't.
    func willSend(_ change: Change) throws(FileFailure)

    /// Records what became of it. It is called once for every change that ``willSend(_:)`` was called for,
    /// whether that succeeded or not, unless the change was given up because it didn't.
    func didEnd(_ change: Change, _ outcome: ChangeOutcome)
}
