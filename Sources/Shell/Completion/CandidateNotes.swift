import AppFlow
import TerminalText
import World

/// What a list of candidates says beside each.
enum CandidateNotes {
    static func command(_ name: String) -> SafeText {
        let operation = Operation.named(cliName: name).map(OperationSummary.line)
        return "\(operation ?? CommandTable.command(named: name)?.about.summary ?? "")"
    }

    static func flow(_ flow: FlowSummary?) -> SafeText {
        guard let flow else { return .empty }
        return "\(flow.status)  \(flow.trigger)" as SafeText
    }

    static func run(_ run: Run?, now: Timestamp) -> SafeText {
        guard let run else { return .empty }
        return "\(run.status.text)  \(Cells.age(of: run.startedAt, now: now))  "
            + "\(Cells.count(run.recordsProcessed)) records"
    }
}
