import AWSCore
import Synchronization
import TestSupport
import Testing
import World

@testable import AppFlow

struct CancelEveryRunTests {
    let clock = ManualClock()

    func run(_ service: CancelScript) async -> EveryRunReport {
        await Cancellation(service: service, clock: clock).runEveryActive(of: "f")
    }

    @Test func isOneRequestWithNothingListedBefore() async {
        let before = clock.now.advanced(by: .seconds(-60))
        let now = clock.now
        let service = CancelScript(lists: [
            {
                [
                    .listed("a", .cancelStarted), .listed("b", .canceled, updated: now),
                    .listed("c", .canceled, updated: before), .listed("d", .canceled),
                    .listed("e", .successful, updated: now),
                ]
            }
        ])
        let report = await run(service)
        #expect(service.requests == [.cancelEveryRun, .list])
        #expect(report.request == .answered)
        #expect(report.cancelled.map(\.id) == ["a", "b"])
        #expect(report.listedAt == clock.now)
        #expect(report.outcome == .allCancelled)
    }

    @Test func tellsOfTheAnswerBeforeItLooks() async {
        let answers = Mutex<[EveryRunReport.Request]>([])
        let service = CancelScript(lists: [
            {
                #expect(answers.withLock { $0 } == [.answered])
                return []
            }
        ])
        _ = await Cancellation(service: service, clock: clock).runEveryActive(of: "f") { answer in
            answers.withLock { $0.append(answer) }
        }
        #expect(answers.withLock { $0.count } == 1)
    }

    @Test func waitsForRunsThatAreStillListedAsActive() async {
        let service = CancelScript(lists: [
            { [.listed("a", .inProgress)] }, { [.listed("a", .cancelStarted)] },
        ])
        let report = await run(service)
        #expect(report.stillActive.isEmpty)
        #expect(report.cancelled.map(\.id) == ["a"])
        #expect(service.looks == 2)
    }

    @Test func namesTheRunsThatGoOn() async {
        let service = CancelScript(lists: [
            { [.listed("a", .inProgress), .listed("b", .cancelStarted)] }
        ])
        let report = await run(service)
        #expect(report.stillActive.map(\.id) == ["a"])
        #expect(report.cancelled.map(\.id) == ["b"])
        #expect(report.outcome == .someNotCancelled)
        #expect(clock.uptime == .seconds(9))
        #expect(service.requests.filter { $0 == .cancelEveryRun }.count == 1)
    }

    @Test func saysOfEachDeclinedRunWhatItIs() async {
        let service = CancelScript(
            cancels: [{ _ in CancelReply(invalidExecutions: ["a", "b", "c", "d", "a"]) }],
            lists: [
                {
                    [
                        .listed("a", .inProgress), .listed("b", .error),
                        .listed("c", .cancelStarted),
                    ]
                }
            ]
        )
        let report = await run(service)
        #expect(report.declined.map(\.id) == ["a", "b", "c", "d"])
        #expect(
            report.declined.map(\.verdict) == [
                .notStartedYet, .alreadyFinished(.error), .cancelStarted, .notFound,
            ]
        )
        #expect(report.stillActive.isEmpty)
        #expect(report.cancelled.isEmpty)
        #expect(report.outcome == .someNotCancelled)
        #expect(service.looks == 1)
    }

    @Test func aRunThatAnEarlierAttemptMayHaveHitIsNotDenied() async {
        let service = CancelScript(
            cancels: [
                { _ in CancelReply(invalidExecutions: ["a"], earlierAttempts: .maybeSent) }
            ],
            lists: [{ [.listed("a", .inProgress)] }, { [.listed("a", .cancelStarted)] }]
        )
        #expect(await run(service).declined.map(\.verdict) == [.cancelStarted])
    }

    @Test(arguments: [
        (CallFailure.service(400, "ValidationException"), true), (.noConnection, false),
        (.noCredentials, false), (.interrupted(.neverSent), false),
    ])
    func aRequestWithoutEffectIsNotLookedUp(failure: CallFailure, isRefused: Bool) async {
        let service = CancelScript(cancels: [{ _ in throw failure }])
        let report = await run(service)
        #expect(service.requests == [.cancelEveryRun])
        #expect(
            report.request
                == (isRefused ? .refused(code: "ValidationException", message: "no") : .notSent)
        )
        #expect(report.outcome == .someNotCancelled)
        #expect(report.listedAt == nil)
    }

    @Test(arguments: [
        CallFailure.lost, .malformed, .service(500, "InternalServerException", .maybeSent),
    ])
    func aLostReplyIsLookedUpAndNeverSentAgain(failure: CallFailure) async {
        let service = CancelScript(
            cancels: [{ _ in throw failure }],
            lists: [{ [.listed("a", .inProgress)] }, { [.listed("a", .cancelStarted)] }]
        )
        let report = await run(service)
        #expect(service.requests == [.cancelEveryRun, .list, .list])
        #expect(report.request == .unclear)
        #expect(report.outcome == .allCancelled)
    }

    @Test(arguments: [[], [Run.listed("a", .inProgress), .listed("b", .cancelStarted)]])
    func aLostReplyWithoutProofIsUnknown(runs: [Run]) async {
        let service = CancelScript(
            cancels: [{ _ in throw CallFailure.lost }],
            lists: [{ runs }]
        )
        let report = await run(service)
        #expect(report.outcome == .someUnknown)
        #expect(clock.uptime == .seconds(9))
        #expect(service.requests.filter { $0 == .cancelEveryRun }.count == 1)
    }

    @Test func anAnswerStandsWhenTheListFails() async {
        let failing = CancelScript(lists: [{ throw CallFailure.lost }])
        let report = await run(failing)
        #expect(report.outcome == .allCancelled)
        #expect(report.listedAt == nil)
        let declining = CancelScript(
            cancels: [{ _ in CancelReply(invalidExecutions: ["a"]) }],
            lists: [{ throw CallFailure.lost }]
        )
        let doubtful = await run(declining)
        #expect(doubtful.declined == [RunVerdict(id: "a", verdict: .unknown)])
        #expect(doubtful.outcome == .someUnknown)
    }

    @Test func anInterruptedRequestIsLookedUpAllTheSame() async {
        let service = CancelScript(
            cancels: [
                { _ in
                    withUnsafeCurrentTask { $0?.cancel() }
                    throw CallFailure.interrupted(.maybeSent)
                }
            ],
            lists: [{ [.listed("a", .inProgress)] }, { [.listed("a", .cancelStarted)] }]
        )
        let cancellation = Cancellation(service: service, clock: clock)
        let report = await Task { await cancellation.runEveryActive(of: "f") }.value
        #expect(report.outcome == .allCancelled)
        #expect(report.cancelled.map(\.id) == ["a"])
    }

    @Test func nothingIsSentOnceInterrupted() async {
        let service = CancelScript()
        let cancellation = Cancellation(service: service, clock: clock)
        let report = await Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return await cancellation.runEveryActive(of: "f")
        }.value
        #expect(service.requests.isEmpty)
        #expect(report.request == .notSent)
    }
}
