public import AppFlow
import World

/// A journal whose failures nobody hears of: one-shot operations write theirs silently (law 7), and none,
/// `start-flow` included, is given up for its sake.
public struct SilentJournal: ChangeJournal {
    private let journal: any ChangeJournal

    /// Makes a journal of one that can fail.
    public init(_ journal: any ChangeJournal) {
        self.journal = journal
    }

    /// Records a change that is about to be sent, if that can be done.
    public func willSend(_ change: Change) {
        try? journal.willSend(change)
    }

    /// Records what became of it, if that can be done.
    public func didEnd(_ change: Change, _ outcome: ChangeOutcome) {
        journal.didEnd(change, outcome)
    }
}
