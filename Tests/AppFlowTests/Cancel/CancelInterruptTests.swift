import AWSCore
import Synchronization
import TestSupport
import Testing

@testable import AppFlow

struct CancelInterruptTests {
    let clock = ManualClock()

    /// Runs a cancel in a task of its own, which a fake can cancel without hurting the test.
    func run(_ service: CancelScript, _ ids: [String]) async -> CancelReport {
        let cancellation = Cancellation(service: service, clock: clock)
        return await Task { await cancellation.run(ids: ids, of: "f") }.value
    }

    @Test func beforeTheFirstRequestNothingIsSent() async {
        let service = CancelScript()
        let cancellation = Cancellation(service: service, clock: clock)
        let report = await Task {
            interrupt()
            return await cancellation.run(ids: ids(3), of: "f")
        }.value
        #expect(service.requests.isEmpty)
        #expect(report.inOrder.allSatisfy { $0 == .notAttempted })
    }

    @Test func theRequestUnderWayIsLookedUpAndNoOtherIsSent() async {
        let wasCancelled = Mutex(false)
        let service = CancelScript(
            cancels: [
                { _ in CancelReply() },
                { _ in
                    interrupt()
                    throw CallFailure.interrupted(.maybeSent)
                },
            ],
            lists: [
                { throw CallFailure.lost },
                {
                    wasCancelled.withLock { $0 = Task.isCancelled }
                    return ids(199)[100...].map { .listed($0, .cancelStarted) }
                        + [.listed("r199", .inProgress)]
                },
            ]
        )
        let report = await run(service, ids(300))
        #expect(service.sent.count == 2)
        #expect(!wasCancelled.withLock { $0 })
        #expect(report.inOrder[..<199].allSatisfy { $0 == .cancelStarted })
        #expect(report.inOrder[199] == .unknown)
        #expect(report.inOrder[200...].allSatisfy { $0 == .notAttempted })
        #expect(clock.uptime == .seconds(9))
    }

    @Test func aRequestThatWasNotSentYetIsNotLookedUp() async {
        let service = CancelScript(cancels: [
            { _ in
                interrupt()
                throw CallFailure.interrupted(.neverSent)
            }
        ])
        let report = await run(service, ids(150))
        #expect(service.requests.count == 1)
        #expect(report.inOrder.allSatisfy { $0 == .notAttempted })
    }

    @Test func anAnswerThatCameAllTheSameCounts() async {
        let service = CancelScript(cancels: [
            { _ in
                interrupt()
                return CancelReply()
            }
        ])
        let report = await run(service, ids(150))
        #expect(report.inOrder[..<100].allSatisfy { $0 == .cancelStarted })
        #expect(report.inOrder[100...].allSatisfy { $0 == .notAttempted })
    }

    @Test func whileLookingNothingIsSentAgain() async {
        let task = Mutex<Task<CancelReport, Never>?>(nil)
        let service = CancelScript(
            cancels: [{ _ in throw CallFailure.lost }],
            lists: [
                {
                    while task.withLock({ $0 }) == nil { await Task.yield() }
                    task.withLock { $0?.cancel() }
                    return [.listed("a", .inProgress)]
                },
                { [.listed("a", .canceled)] },
            ]
        )
        let cancellation = Cancellation(service: service, clock: clock)
        let run = Task { await cancellation.run(ids: ["a"], of: "f") }
        task.withLock { $0 = run }
        #expect(await run.value.inOrder == [.canceled])
        #expect(service.sent.count == 1)
    }
}

/// Cancels the task that this is called in.
private func interrupt() {
    withUnsafeCurrentTask { $0?.cancel() }
}
