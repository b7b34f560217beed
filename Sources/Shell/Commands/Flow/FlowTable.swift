import AppFlow
import TerminalText
import World

/// Flows as a table.
struct FlowTable {
    private let table: TextTable
    private let isEmpty: Bool

    /// Makes the table.
    ///
    /// - Parameters:
    ///   - flows: the rows.
    ///   - active: how many runs are active, for the flows where they were counted.
    ///   - now: for ages.
    init(_ flows: [FlowSummary], active: [String: Int], now: Timestamp) {
        isEmpty = flows.isEmpty
        table = TextTable(
            columns: [
                .init(title: "FLOW", isFlexible: true),
                .init(title: "STATUS"),
                .init(title: "TRIGGER"),
                .init(title: "LAST-RUN"),
                .init(title: "ACTIVE"),
            ],
            rows: flows.map { flow in
                [
                    "\(flow.name)",
                    Styles.flowStatus(flow.status),
                    "\(flow.trigger)",
                    Cells.moment(flow.lastRunAt, now: now),
                    Cells.count(active[flow.name].map(Int64.init)),
                ]
            }
        )
    }

    func lines(fitting width: Int?) -> [SafeText] {
        isEmpty ? ["no flow"] : table.lines(fitting: width)
    }
}
