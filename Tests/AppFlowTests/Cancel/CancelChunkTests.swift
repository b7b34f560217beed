import AWSCore
import Synchronization
import TestSupport
import Testing
import World

@testable import AppFlow

struct CancelChunkTests {
    let clock = ManualClock()

    func run(_ service: CancelScript, _ ids: [String]) async -> CancelReport {
        await Cancellation(service: service, clock: clock).run(ids: ids, of: "f")
    }

    @Test(arguments: [
        (1, [1]), (100, [100]), (101, [100, 1]), (250, [100, 100, 50]), (1000, .tens),
    ])
    func everyIDGoesOutOnceInRequestsOfAHundred(count: Int, sizes: [Int]) async {
        let service = CancelScript()
        let report = await run(service, ids(count))
        #expect(service.sent.map(\.count) == sizes)
        #expect(service.sent.flatMap { $0 } == ids(count))
        #expect(service.looks == 0)
        #expect(report.inOrder == Array(repeating: .cancelStarted, count: count))
        #expect(report.outcome == .allCancelled)
    }

    @Test func noIDsAreNoRequest() async {
        let service = CancelScript()
        let report = await run(service, [])
        #expect(service.requests.isEmpty)
        #expect(report.outcome == .allCancelled)
    }

    @Test func anIDGivenTwiceCountsOnceByItsBytes() async {
        let service = CancelScript()
        let asked = ["a", "A", "a", "\u{E9}", "e\u{301}", "A"]
        let report = await run(service, asked)
        let expected = ["a", "A", "\u{E9}", "e\u{301}"].map { Array($0.utf8) }
        #expect(service.sent.map { $0.map { Array($0.utf8) } } == [expected])
        #expect(report.verdicts.map { Array($0.id.utf8) } == expected)
    }

    @Test func anIDThatCanNotBeOneDoesNotSpoilTheOthers() async {
        let service = CancelScript()
        let long = String(repeating: "x", count: 257)
        let report = await run(service, ["a\r", "", "b", "c d", long, "\u{2028}"])
        #expect(service.sent == [["b"]])
        #expect(report.verdicts.map(\.id) == ["a\r", "", "b", "c d", long, "\u{2028}"])
        let not = CancelVerdict.notAttempted
        #expect(report.inOrder == [not, not, .cancelStarted, not, not, not])
        #expect(report.outcome == .someNotCancelled)
    }

    @Test func aRefusedChunkDoesNotStopTheNext() async {
        let service = CancelScript(cancels: [
            { _ in
                throw CallFailure.service(400, "ValidationException")
            }
        ])
        let report = await run(service, ids(150))
        let refused = CancelVerdict.refused(code: "ValidationException", message: "no")
        #expect(report.inOrder.prefix(100).allSatisfy { $0 == refused })
        #expect(report.inOrder.suffix(50).allSatisfy { $0 == .cancelStarted })
        #expect(report.outcome == .someNotCancelled)
        #expect(report.isComplete)
        #expect(service.looks == 0)
        #expect(report.faults.map(\.step) == [.cancel])
        #expect(report.faults.map(\.ids.count) == [100])
    }

    @Test(arguments: [
        CallFailure.service(403, "AccessDeniedException"),
        .service(403, "SomethingNew"), .service(400, "ExpiredTokenException"),
    ])
    func aRefusalOfWhoIsAskingStopsAll(failure: CallFailure) async {
        let service = CancelScript(cancels: [
            { _ in CancelReply() }, { _ in CancelReply() }, { _ in throw failure },
        ])
        let report = await run(service, ids(1000))
        #expect(service.sent.count == 3)
        #expect(report.inOrder[0..<200].allSatisfy { $0 == .cancelStarted })
        #expect(
            report.inOrder[200..<300].allSatisfy { if case .refused = $0 { true } else { false } }
        )
        #expect(report.inOrder[300...].allSatisfy { $0 == .notAttempted })
        #expect(report.outcome == .someNotCancelled)
        #expect(!report.isComplete)
    }

    @Test func missingCredentialsStopAll() async {
        let service = CancelScript(cancels: [{ _ in throw CallFailure.noCredentials }])
        let report = await run(service, ids(300))
        #expect(service.sent.count == 1)
        #expect(report.inOrder.allSatisfy { $0 == .notAttempted })
    }

    @Test func aReadOnlySessionSendsNothingMore() async {
        let service = CancelScript(cancels: [
            { _ in
                throw AppFlowFailure.readOnly(.cancelFlowExecutions)
            }
        ])
        let report = await run(service, ids(300))
        #expect(service.requests.count == 1)
        #expect(report.inOrder.allSatisfy { $0 == .notAttempted })
    }

    @Test func aThrottledChunkIsRefusedAndTheNextIsSent() async {
        let service = CancelScript(cancels: [
            { _ in throw CallFailure.service(429, "ThrottlingException") }
        ])
        let report = await run(service, ids(101))
        #expect(service.sent.count == 2)
        #expect(report.inOrder.last == .cancelStarted)
        #expect(report.inOrder.first == .refused(code: "ThrottlingException", message: "no"))
    }

    @Test func withoutAConnectionOneMoreChunkIsTried() async {
        let failing: CancelScript.Cancel = { _ in throw CallFailure.noConnection }
        let service = CancelScript(cancels: [failing, { _ in CancelReply() }, failing, failing])
        let report = await run(service, ids(600))
        #expect(service.sent.count == 4)
        #expect(report.inOrder[0..<100].allSatisfy { $0 == .notAttempted })
        #expect(report.inOrder[100..<200].allSatisfy { $0 == .cancelStarted })
        #expect(report.inOrder[200...].allSatisfy { $0 == .notAttempted })
        #expect(report.faults.count == 3)
        #expect(service.looks == 0)
    }

    @Test func verdictsAreToldOnceAndAtOnce() async {
        let told = Mutex<[RunVerdict]>([])
        let service = CancelScript(
            cancels: [
                { _ in CancelReply(invalidExecutions: ["r1"]) },
                { _ in
                    #expect(told.withLock { $0.count } == 99)
                    return CancelReply()
                },
            ],
            lists: [{ [.listed("r1", .successful)] }]
        )
        let report = await Cancellation(service: service, clock: clock).run(ids: ids(101), of: "f")
        {
            verdict in told.withLock { $0.append(verdict) }
        }
        let all = told.withLock { $0 }
        #expect(all.count == 101)
        #expect(Set(all) == Set(report.verdicts))
        #expect(all.last == RunVerdict(id: "r1", verdict: .alreadyFinished(.successful)))
    }

    @Test func aMissingJournalIsPassedOn() async {
        let warning = FileFailure(operation: .write, path: "/j", reason: .system(28))
        let service = CancelScript(cancels: [{ _ in CancelReply(journalWarning: warning) }])
        #expect(await run(service, ["a"]).journalWarning == warning)
    }
}

extension [Int] {
    fileprivate static let tens = Array(repeating: 100, count: 10)
}
