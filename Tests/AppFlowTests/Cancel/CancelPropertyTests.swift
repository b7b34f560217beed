import Synchronization
import TestSupport
import Testing

@testable import AppFlow

/// Two thousand seeded plans of faults: what is said must be what the service did.
struct CancelPropertyTests {
    private static let plans: UInt64 = 2000
    private static let blocks = 8

    @Test(arguments: 0..<blocks)
    func neverSaysWhatTheServiceDidNotDo(block: Int) async {
        let size = Self.plans / UInt64(Self.blocks)
        for seed in UInt64(block) * size..<UInt64(block + 1) * size {
            await check(seed)
        }
    }

    /// The plans are only worth something when they reach every verdict.
    @Test func thePlansReachEveryVerdict() async {
        var seen: Set<String> = []
        for seed in 0..<UInt64(300) {
            let server = CancelModelServer(seed: seed, clock: ManualClock())
            for verdict in await cancel(server).verdicts.map(\.verdict) {
                seen.insert("\(verdict)".prefix { $0 != "(" }.description)
            }
        }
        #expect(
            seen == [
                "cancelStarted", "canceled", "alreadyFinished", "notStartedYet", "notFound",
                "refused", "notAttempted", "unknown",
            ]
        )
    }

    /// Cancels in a task of its own, which the server can interrupt.
    private func cancel(
        _ server: CancelModelServer,
        _ told: @escaping @Sendable (RunVerdict) -> Void = { _ in }
    ) async -> CancelReport {
        let cancellation = Cancellation(service: server, clock: server.clock)
        return await Task {
            await cancellation.run(ids: server.ids, of: "f", onVerdict: told)
        }.value
    }

    private func check(_ seed: UInt64) async {
        let server = CancelModelServer(seed: seed, clock: ManualClock())
        let told = Mutex<[RunVerdict]>([])
        let report = await cancel(server) { verdict in told.withLock { $0.append(verdict) } }

        #expect(report.verdicts.map(\.id) == server.ids, "seed \(seed)")
        #expect(told.withLock { $0.count } == server.ids.count, "seed \(seed)")
        #expect(Set(told.withLock { $0 }) == Set(report.verdicts), "seed \(seed)")
        let log = server.log
        #expect(log.requests.allSatisfy { (1...100).contains($0.count) }, "seed \(seed)")
        #expect(log.sentAfterAnswer.isEmpty, "seed \(seed)")
        #expect(!log.sentAfterInterrupt, "seed \(seed)")
        let times = log.requests.joined().reduce(into: [:]) { $0[$1, default: 0] += 1 }
        #expect(times.values.allSatisfy { $0 <= 2 }, "seed \(seed)")
        for verdict in report.verdicts {
            judge(verdict, server.isCancelled(verdict.id), isListHealthy(server), seed)
        }
    }

    private func isListHealthy(_ server: CancelModelServer) -> Bool {
        server.plan.listFaultsInTen == 0 && server.plan.lag == .zero && server.plan.newest < 9
    }

    private func judge(
        _ verdict: RunVerdict,
        _ isCancelled: Bool,
        _ isListHealthy: Bool,
        _ seed: UInt64
    ) {
        switch verdict.verdict {
        case .cancelStarted, .canceled:
            #expect(isCancelled, "seed \(seed) \(verdict)")
        case .alreadyFinished, .notStartedYet, .notFound, .refused, .notAttempted:
            #expect(!isCancelled, "seed \(seed) \(verdict)")
        case .unknown:
            // With a list that works nothing that was cancelled stays unknown.
            #expect(!isCancelled || !isListHealthy, "seed \(seed) \(verdict)")
        }
    }
}
