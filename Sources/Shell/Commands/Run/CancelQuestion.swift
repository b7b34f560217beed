import AppFlow
import TerminalText
import World

/// The question before a cancel: who, where, which runs in full, and what can't be undone.
enum CancelQuestion {
    /// The question for runs that are named one by one.
    static func about(_ plans: [CancelPlan], in session: Session) async throws -> Question {
        let now = session.world.clock.now
        var lines: [SafeText] = []
        for plan in plans {
            let stays = await destination(of: plan.flow, in: session)
            lines.append(try session.identityLine(flow: plan.flow))
            lines += plan.ids.map { id in
                "  " + row(id, plan.runs.first { $0.id == id }, now: now)
            }
            lines.append(consequences(of: plan.ids.count, stays: stays))
        }
        let count = plans.map(\.ids.count).reduce(0, +)
        if plans.count > 1 {
            return Question(
                lines: lines,
                action: "cancel these \(count) runs of \(plans.count) flows",
                consent: .word(String(count))
            )
        }
        return count == 1
            ? Question(lines: lines, action: "Cancel this run", consent: .yes)
            : Question(
                lines: lines,
                action: "cancel these \(count) runs",
                consent: .word(plans.first?.flow ?? "")
            )
    }

    /// The question for every active run of a flow, none of them listed.
    static func aboutEveryRun(of flow: String, in session: Session) throws -> Question {
        Question(
            lines: [
                try session.identityLine(flow: flow),
                "  every active run, whichever they are; none was listed",
                "Can't be resumed. Charged for what they processed; what they wrote stays.",
            ],
            action: "cancel every active run",
            consent: .word(flow)
        )
    }

    private static func row(_ id: String, _ run: Run?, now: Timestamp) -> SafeText {
        guard let run else { return "\(id)  not looked up" }
        return "\(id)  " + Styles.runStatus(run.status)
            + "  \(Cells.moment(run.startedAt, now: now))  "
            + "\(Cells.count(run.recordsProcessed)) records, "
            + "\(Cells.bytes(run.bytesWritten)) written"
    }

    private static func consequences(of count: Int, stays: SafeText) -> SafeText {
        count == 1
            ? "Can't be resumed. Charged for what it processed; what it wrote stays \(stays)."
            : "Can't be resumed. Charged for what they processed; what they wrote stays \(stays)."
    }

    /// `in s3://lake/accounts`; a question isn't kept waiting or stopped for it.
    private static func destination(of flow: String, in session: Session) async -> SafeText {
        guard let place = try? await session.describe(flow).destinationPlace else {
            return "at the destination"
        }
        return "in \(place)"
    }
}
