import Synchronization
import World

@testable import AppFlow

/// A journal in memory, which can be told to fail.
final class RecordingJournal: ChangeJournal {
    enum Record: Sendable {
        case willSend(Change)
        case didEnd(Change, ChangeOutcome)
    }

    static let full = FileFailure(operation: .write, path: "/journal", reason: .system(28))

    private let kept = Mutex<[Record]>([])
    private let failure: FileFailure?

    init(failure: FileFailure? = nil) {
        self.failure = failure
    }

    var records: [Record] {
        kept.withLock { $0 }
    }

    /// The changes that were announced.
    var changes: [Change] {
        records.compactMap { if case .willSend(let change) = $0 { change } else { nil } }
    }

    /// What was said of each at its end.
    var outcomes: [ChangeOutcome] {
        records.compactMap { if case .didEnd(_, let outcome) = $0 { outcome } else { nil } }
    }

    func willSend(_ change: Change) throws(FileFailure) {
        if let failure { throw failure }
        kept.withLock { $0.append(.willSend(change)) }
    }

    func didEnd(_ change: Change, _ outcome: ChangeOutcome) {
        kept.withLock { $0.append(.didEnd(change, outcome)) }
    }
}
