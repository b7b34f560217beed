import AppFlow
import TerminalText
import World

extension Session {
    /// Sends a plan's ids, prints what became of each, and follows those that are ending.
    func cancel(
        _ plan: CancelPlan,
        printing verdicts: CancelVerdictPrinter
    ) async throws -> CancelReport {
        try Task.checkCancellation()
        activity.willSend()
        let report = try await cancellation().run(ids: plan.ids, of: plan.flow) { run in
            verdicts.print(run, of: plan.flow)
        }
        verdicts.printSummary(of: report)
        follow(report.verdicts.filter { $0.verdict == .cancelStarted }.map(\.id), of: plan.flow)
        return report
    }

    /// After `cancel all`: an active run that nobody confirmed is named, and left alone.
    func nameRunsThatBegan(meanwhile plan: CancelPlan) async {
        guard let runs = try? await readRuns(of: plan.flow) else { return }
        let sent = Set(plan.ids)
        for run in runs where run.isActive && !sent.contains(run.id) {
            screen.print("\(run.id)  began meanwhile and was left alone")
        }
    }

    /// One request for every active run, and afterwards what became of whom.
    func cancelEveryActiveRun(of flow: String) async throws -> ExitCode {
        try Task.checkCancellation()
        activity.willSend()
        let report = try await cancellation().runEveryActive(of: flow)
        CancelVerdictPrinter(self, namesFlows: false).print(report)
        follow(report.cancelled.filter { $0.status == .cancelStarted }.map(\.id), of: flow)
        return CancelRun.exitCode(of: report.outcome)
    }

    private func cancellation() throws -> Cancellation {
        Cancellation(service: try connection().client, clock: world.clock)
    }

    /// Follows runs behind the prompt until each has ended, with a notice for each.
    private func follow(_ ids: [String], of flow: String) {
        guard !ids.isEmpty, let background, let notices, let connection = try? connection()
        else { return }
        let clock = world.clock
        let since = clock.now
        background.start {
            let follower = RunFollower(service: connection.client, clock: clock)
            await follower.follow(ids, of: flow, since: since) { event in
                notices.post(FollowNotice.text(of: event, flow: flow, now: clock.now))
            }
        }
    }
}
