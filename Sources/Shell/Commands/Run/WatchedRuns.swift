import AppFlow
import TerminalText

/// What `watch` has seen of each run, so that it can tell what changed.
struct WatchedRuns {
    /// Something to tell of a run.
    struct Change {
        let run: Run
        /// How long no counter has moved, when that is what there is to tell.
        let stillFor: Duration?
    }

    private struct Seen {
        var run: Run
        var movedAt: Duration
        var toldStill = Duration.zero
    }

    private var seen: [String: Seen] = [:]
    private var isFirstLook = true

    /// What is new since the last look; at the first one the unfinished runs are.
    mutating func changes(in runs: [Run], at uptime: Duration) -> [Change] {
        defer { isFirstLook = false }
        return runs.compactMap { change(of: $0, at: uptime) }
    }

    private mutating func change(of run: Run, at uptime: Duration) -> Change? {
        guard var known = seen[run.id] else {
            seen[run.id] = Seen(run: run, movedAt: uptime)
            return isFirstLook && !run.isUnfinished ? nil : Change(run: run, stillFor: nil)
        }
        defer { seen[run.id] = known }
        if known.run.status != run.status
            || WatchedRuns.counters(of: run) != WatchedRuns.counters(of: known.run)
        {
            known = Seen(run: run, movedAt: uptime)
            return Change(run: run, stillFor: nil)
        }
        // Said after one minute without a move, and again each time that has doubled.
        let still = uptime - known.movedAt
        guard run.isActive, still >= .seconds(60), still >= known.toldStill * 2 else { return nil }
        known.toldStill = still
        return Change(run: run, stillFor: still)
    }

    private static func counters(of run: Run) -> [Int64?] {
        [run.recordsProcessed, run.bytesProcessed, run.bytesWritten]
    }

    /// `77b0c1d2-...  InProgress  88,100 records, 71 MB written`.
    static func text(of change: Change) -> SafeText {
        let run = change.run
        var text: SafeText = "\(run.id)  " + Styles.runStatus(run.status)
        if let still = change.stillFor { return text + "  no change \(Cells.duration(still))" }
        text +=
            "  \(Cells.count(run.recordsProcessed)) records, "
            + "\(Cells.bytes(run.bytesWritten)) written"
        if let error = run.errorMessage { text += "  \(error, style: .red)" }
        return text
    }
}
