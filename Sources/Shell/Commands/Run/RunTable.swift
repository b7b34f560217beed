import AppFlow
import TerminalText
import World

/// Runs as a table; an id is never cut, so on a narrow terminal whole columns give way.
struct RunTable {
    private let runs: [Run]
    private let now: Timestamp

    init(_ runs: [Run], now: Timestamp) {
        self.runs = runs
        self.now = now
    }

    /// The table with as many columns as fit, the least needed ones gone first.
    func lines(fitting width: Int?) -> [SafeText] {
        guard !runs.isEmpty else {
            return ["no run listed; a new run can take some seconds to appear"]
        }
        for columns in RunTable.choices {
            let lines = table(columns).lines(fitting: nil)
            guard let width else { return lines }
            if lines.allSatisfy({ $0.width <= width }) { return lines }
        }
        return table(RunTable.choices[RunTable.choices.count - 1]).lines(fitting: width)
    }

    private struct Column: Sendable {
        let title: SafeText
        let cell: @Sendable (Run, Timestamp) -> SafeText
    }

    private static let id = Column(title: "ID") { run, _ in "\(run.id)" }
    private static let status = Column(title: "STATUS") { run, _ in Styles.runStatus(run.status) }
    private static let started = Column(title: "STARTED") { Cells.moment($0.startedAt, now: $1) }
    private static let records = Column(title: "RECORDS") { run, _ in
        Cells.count(run.recordsProcessed)
    }
    private static let processed = Column(title: "PROCESSED") { run, _ in
        Cells.bytes(run.bytesProcessed)
    }
    private static let written = Column(title: "WRITTEN") { run, _ in Cells.bytes(run.bytesWritten)
    }
    private static let changed = Column(title: "CHANGED") {
        Cells.age(of: $0.lastUpdatedAt, now: $1)
    }

    private static let choices: [[Column]] = [
        [id, status, started, records, processed, written, changed],
        [id, status, started, records, written, changed],
        [id, status, started, records, changed],
        [id, status, started, records],
        [id, status, started, changed],
        [id, status, changed],
        [id, status],
    ]

    private func table(_ columns: [Column]) -> TextTable {
        TextTable(
            columns: columns.map { .init(title: $0.title) },
            rows: runs.map { run in columns.map { $0.cell(run, now) } }
        )
    }
}
