import AWSCore
import World
import AWSCore

extension Cancellation {
    /// Cancels every active run of the flow with one request that names none of them.
    ///
    /// Nothing is listed before, so that no slow list stands in its way, and it is never sent twice
    /// from here. Afterwards the runs are looked at, for ten seconds at most, until none is active;
    /// a request that certainly had no effect is followed by no look.
    /// `onAnswer` is called once, as soon as the request has ended, before any look.
    public func runEveryActive(
        of flow: String,
        onAnswer: @escaping @Sendable (EveryRunReport.Request) -> Void = { _ in }
    ) async -> EveryRunReport {
        var report = EveryRunReport(flow: flow, sentAt: clock.now)
        let reply = await sendWithoutIDs(&report)
        onAnswer(report.request)
        switch report.request {
        case .answered, .unclear: await lookUp(&report, after: reply)
        case .refused, .notSent: break
        }
        return report
    }

    /// Sends the one request and notes what is known of it.
    private func sendWithoutIDs(_ report: inout EveryRunReport) async -> CancelReply {
        guard !Task.isCancelled else { return CancelReply() }
        do {
            let reply = try await service.cancelEveryActiveRun(of: report.flow)
            report.request = .answered
            report.journalWarning = reply.journalWarning
            return reply
        } catch {
            report.faults.append(CancelFault(.cancel, error))
            switch FailedRequest(error).meaning {
            case .refused(let code, let message):
                report.request = .refused(code: code, message: message)
            case .notSent: report.request = .notSent
            case .unclear: report.request = .unclear
            }
            return CancelReply()
        }
    }

    private func lookUp(_ report: inout EveryRunReport, after reply: CancelReply) async {
        var lookup = RunLookup(service, clock, flow: report.flow)
        report.declined = DeclinedRuns(reply).verdicts(nil)
        while let look = await lookup.next() {
            switch look {
            case .failure(let error): report.faults.append(CancelFault(.lookUp, error))
            case .success(let runs):
                report.listedAt = clock.now
                report.take(runs, DeclinedRuns(reply))
                guard !report.isSettled else { return }
            }
        }
    }
}

/// The runs that the service could not cancel, and what a listing makes of them.
private struct DeclinedRuns {
    let keys: [RunKey]
    private let doubt: Doubt

    init(_ reply: CancelReply) {
        var seen: Set<RunKey> = []
        keys = reply.invalidExecutions.map(RunKey.init).filter { seen.insert($0).inserted }
        doubt = reply.earlierAttempts == .neverSent ? .declined : .declinedAfterLoss
    }

    /// A verdict on each; without a listing nothing is known of any.
    func verdicts(_ listed: [RunKey: Run]?) -> [RunVerdict] {
        keys.map { key in
            let verdict = listed.flatMap { doubt.verdict(listed: $0[key]) }
            return RunVerdict(id: key.id, verdict: verdict ?? .unknown)
        }
    }
}

extension EveryRunReport {
    fileprivate mutating func take(_ runs: [Run], _ declined: DeclinedRuns) {
        let named = Set(declined.keys)
        let others = runs.filter { !named.contains(RunKey($0.id)) }
        stillActive = others.filter(\.isActive)
        cancelled = others.filter { run in
            run.status == .cancelStarted || run.status == .canceled && wasUpdatedSinceSending(run)
        }
        self.declined = declined.verdicts(runs.byKey)
    }

    /// By whole seconds, which is all that the service's times may have.
    private func wasUpdatedSinceSending(_ run: Run) -> Bool {
        guard let updated = run.lastUpdatedAt else { return false }
        return updated.seconds >= sentAt.seconds
    }

    /// Whether another look could not say more.
    fileprivate var isSettled: Bool {
        guard request == .answered else { return outcome == .allCancelled }
        return stillActive.isEmpty && !declined.contains { $0.verdict == .unknown }
    }
}
