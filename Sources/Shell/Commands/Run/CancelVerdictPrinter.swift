import AppFlow
import TerminalText
import World

/// Prints what became of each id, a line each, as it becomes known.
struct CancelVerdictPrinter: Sendable {
    private let session: Session
    private let namesFlows: Bool

    /// Makes a printer; with several flows each line names its own.
    init(_ session: Session, namesFlows: Bool) {
        self.session = session
        self.namesFlows = namesFlows
    }

    /// A run that had ended before anything was sent.
    func printEnded(_ plan: CancelPlan) {
        let now = session.world.clock.now
        session.screen.print(
            plan.ended.map { run in
                line(plan.flow, run.id)
                    + "already finished: \(run.status.text), changed "
                    + Cells.age(of: run.lastUpdatedAt, now: now)
            }
        )
    }

    /// One id's end.
    func print(_ run: RunVerdict, of flow: String) {
        session.screen.print(line(flow, run.id) + CancelRun.words(for: run.verdict))
    }

    /// What became of a request that named no run.
    func print(_ report: EveryRunReport) {
        let screen = session.screen
        switch report.request {
        case .answered: screen.print("\(report.flow)  the service took the request")
        case .refused(let code, let message): screen.print("refused (\(code)) \(message)")
        case .notSent: screen.print("not sent")
        case .unclear:
            screen.print("\("unknown", style: .red): the reply to the request was lost")
        }
        tell(report.faults)
        for run in report.cancelled {
            screen.print(line(report.flow, run.id) + Styles.runStatus(run.status))
        }
        for run in report.declined { print(run, of: report.flow) }
        let listedAt = report.listedAt.map { Cells.clock($0) }
        for run in report.stillActive {
            let state = "still \(run.status.text) at " + (listedAt ?? "-")
            screen.print(line(report.flow, run.id) + state)
        }
        guard let listedAt else {
            if report.request == .answered || report.request == .unclear {
                screen.print("the runs could not be listed afterwards: runs shows them")
            }
            return
        }
        if report.cancelled.isEmpty, report.stillActive.isEmpty, report.declined.isEmpty {
            screen.print("no active run was listed at " + listedAt)
        }
    }

    /// What failed on the way; a failed request to cancel is told by the verdicts too.
    private func tell(_ faults: [CancelFault]) {
        for fault in faults { session.screen.tell(Failure(describing: fault.error).lines) }
    }

    /// The sum, for more than one id, and why some were not attempted.
    func printSummary(of report: CancelReport) {
        tell(report.faults)
        for id in report.foreign {
            session.screen.tell("the service named an id that was never sent: \(id)")
        }
        guard report.verdicts.count > 1 else { return }
        var counts: [(SafeText, Int)] = []
        for run in report.verdicts {
            let kind = CancelVerdictPrinter.kind(of: run.verdict)
            if let index = counts.firstIndex(where: { $0.0 == kind }) {
                counts[index].1 += 1
            } else {
                counts.append((kind, 1))
            }
        }
        session.screen.print(counts.map { "\($0.1) \($0.0)" }.joined(separator: ", "))
    }

    private func line(_ flow: String, _ id: String) -> SafeText {
        namesFlows ? "\(flow)  \(id)  " : "\(id)  "
    }

    private static func kind(of verdict: CancelVerdict) -> SafeText {
        switch verdict {
        case .cancelStarted: "CancelStarted"
        case .canceled: "Canceled"
        case .alreadyFinished: "already finished"
        case .notStartedYet: "not started yet"
        case .notFound: "not found"
        case .refused(let code, _): "refused (\(code))"
        case .notAttempted: "not attempted"
        case .unknown: "unknown"
        }
    }
}
