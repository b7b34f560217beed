public import World

/// What became of every run that was to be cancelled.
public struct CancelReport: Sendable {
    /// The flow that the runs are of.
    public let flow: String
    /// The verdict on each id, in the order they were asked for, an id that was repeated once.
    public let verdicts: [RunVerdict]
    /// What failed on the way, oldest first; a cancel that succeeded may have some.
    public let faults: [CancelFault]
    /// Ids in `invalidExecutions` that were never sent, which count for nothing.
    public let foreign: [String]
    /// Why a request isn't in the journal, when it was sent all the same (law 7).
    public let journalWarning: FileFailure?

    /// Makes a report of its parts.
    public init(
        flow: String,
        verdicts: [RunVerdict],
        faults: [CancelFault] = [],
        foreign: [String] = [],
        journalWarning: FileFailure? = nil
    ) {
        self.flow = flow
        self.verdicts = verdicts
        self.faults = faults
        self.foreign = foreign
        self.journalWarning = journalWarning
    }

    /// The worst of the verdicts, ``CancelOutcome/allCancelled`` when there are none.
    public var outcome: CancelOutcome {
        verdicts.map(\.verdict.outcome).max() ?? .allCancelled
    }

    /// Whether every run was tried and it is known what became of it.
    public var isComplete: Bool {
        verdicts.allSatisfy { $0.verdict != .notAttempted && $0.verdict != .unknown }
    }
}
