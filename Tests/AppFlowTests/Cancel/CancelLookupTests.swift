import AWSCore
import TestSupport
import Testing

@testable import AppFlow

struct CancelLookupTests {
    /// What a listing shows of a run that the service could not cancel, and what that makes of it.
    static let statuses: [(RunStatus?, CancelVerdict)] = [
        (.successful, .alreadyFinished(.successful)), (.error, .alreadyFinished(.error)),
        (.inProgress, .notStartedYet), (.cancelStarted, .cancelStarted), (.canceled, .canceled),
        (nil, .notFound), (.other("Paused"), .unknown),
    ]

    let clock = ManualClock()

    func run(_ service: CancelScript, _ ids: [String]) async -> CancelReport {
        await Cancellation(service: service, clock: clock).run(ids: ids, of: "f")
    }

    @Test(arguments: statuses)
    func aRunThatCouldNotBeCancelledIsLookedUp(status: RunStatus?, verdict: CancelVerdict) async {
        let service = CancelScript(
            cancels: [{ _ in CancelReply(invalidExecutions: ["b"]) }],
            lists: [{ status.map { [.listed("b", $0)] } ?? [] }]
        )
        let report = await run(service, ["a", "b"])
        #expect(report.inOrder == [.cancelStarted, verdict])
        #expect(service.sent == [["a", "b"]])
        if verdict != .unknown { #expect(service.looks == 1) }
    }

    @Test func oneListingServesAllChunks() async {
        let service = CancelScript(
            cancels: [
                { CancelReply(invalidExecutions: [$0[0], $0[5]]) },
                { CancelReply(invalidExecutions: [$0[0]]) },
            ],
            lists: [{ [.listed("r0", .error), .listed("r100", .canceled)] }]
        )
        let report = await run(service, ids(200))
        #expect(service.looks == 1)
        #expect(report.inOrder[0] == .alreadyFinished(.error))
        #expect(report.inOrder[5] == .notFound)
        #expect(report.inOrder[100] == .canceled)
        #expect(report.outcome == .someNotCancelled)
    }

    @Test func anInvalidIDThatWasNeverSentCountsForNothing() async {
        let service = CancelScript(cancels: [{ _ in CancelReply(invalidExecutions: ["x"]) }])
        let report = await run(service, ["a"])
        #expect(report.inOrder == [.cancelStarted])
        #expect(report.foreign == ["x"])
        #expect(service.looks == 0)
    }

    @Test func whatCouldNotBeCancelledNorLookedUpIsUnknown() async {
        let service = CancelScript(
            cancels: [{ _ in CancelReply(invalidExecutions: ["a"]) }],
            lists: [{ throw CallFailure.lost }]
        )
        let report = await run(service, ["a"])
        #expect(report.inOrder == [.unknown])
        #expect(report.outcome == .someUnknown)
        #expect(report.faults.allSatisfy { $0.step == .lookUp })
    }

    @Test func aListingThatRecoversIsUsed() async {
        let service = CancelScript(
            cancels: [{ _ in CancelReply(invalidExecutions: ["a"]) }],
            lists: [
                { throw CallFailure.service(429, "ThrottlingException") },
                { throw CallFailure.noConnection }, { [.listed("a", .error)] },
            ]
        )
        #expect(await run(service, ["a"]).inOrder == [.alreadyFinished(.error)])
        #expect(clock.sleeps == [.seconds(1), .seconds(1)])
    }

    @Test(arguments: [
        CallFailure.lost, .malformed, .service(500, "InternalServerException", .maybeSent),
        .service(429, "ThrottlingException", .maybeSent),
        .service(400, "ValidationException", .maybeSent),
    ])
    func aRequestThatMayHaveActedIsLookedUpBeforeAnyVerdict(failure: CallFailure) async {
        let service = CancelScript(
            cancels: [{ _ in throw failure }],
            lists: [{ [.listed("a", .cancelStarted), .listed("b", .canceled)] }]
        )
        let report = await run(service, ["a", "b"])
        #expect(report.inOrder == [.cancelStarted, .canceled])
        #expect(service.requests == [.cancel(["a", "b"]), .list])
        #expect(report.outcome == .allCancelled)
    }

    @Test func whatWasLostAndStillRunsIsSentOnceMore() async {
        let service = CancelScript(
            cancels: [{ _ in throw CallFailure.lost }],
            lists: [{ [.listed("a", .cancelStarted), .listed("b", .inProgress)] }]
        )
        let report = await run(service, ["a", "b", "new"])
        #expect(
            service.requests == [.cancel(["a", "b", "new"]), .list, .cancel(["b", "new"])]
        )
        #expect(report.inOrder == [.cancelStarted, .cancelStarted, .cancelStarted])
    }

    @Test func otherChunksDoNotWaitForALostOne() async {
        let service = CancelScript(
            cancels: [{ _ in throw CallFailure.lost }],
            lists: [{ ids(100).map { .listed($0, .cancelStarted) } }]
        )
        let report = await run(service, ids(150))
        #expect(service.requests == [.cancel(ids(100)), .cancel(Array(ids(150)[100...])), .list])
        #expect(report.outcome == .allCancelled)
    }

    @Test func aLaggingListIsWaitedFor() async {
        let service = CancelScript(
            cancels: [
                { _ in throw CallFailure.lost }, { CancelReply(invalidExecutions: $0) },
            ],
            lists: [
                { [.listed("a", .inProgress)] }, { [.listed("a", .inProgress)] }, { [] },
                { [.listed("a", .cancelStarted)] },
            ]
        )
        let report = await run(service, ["a"])
        #expect(report.inOrder == [.cancelStarted])
        #expect(service.sent.count == 2)
    }

    @Test(arguments: [RunStatus.inProgress, nil])
    func nothingIsDeniedThatALostRequestMayHaveDone(status: RunStatus?) async {
        let service = CancelScript(
            cancels: [
                { _ in throw CallFailure.lost }, { CancelReply(invalidExecutions: $0) },
            ],
            lists: [{ status.map { [.listed("a", $0)] } ?? [] }]
        )
        let report = await run(service, ["a"])
        #expect(report.inOrder == [.unknown])
        #expect(clock.uptime == .seconds(9))
        #expect(service.sent.count == 2)
    }

    @Test func theClientsOwnResendIsDoubtedLikeOurs() async {
        let service = CancelScript(
            cancels: [
                { CancelReply(invalidExecutions: $0, earlierAttempts: .maybeSent) }
            ],
            lists: [{ [.listed("a", .inProgress)] }, { [.listed("a", .cancelStarted)] }]
        )
        #expect(await run(service, ["a"]).inOrder == [.cancelStarted])
        #expect(service.sent.count == 1)
    }

    @Test func aRefusedResendProvesNothingOfTheFirst() async {
        let service = CancelScript(
            cancels: [
                { _ in throw CallFailure.lost },
                { _ in throw CallFailure.service(400, "ValidationException") },
            ],
            lists: [{ [.listed("a", .inProgress)] }]
        )
        let report = await run(service, ["a"])
        #expect(report.inOrder == [.unknown])
        #expect(report.faults.map(\.step) == [.cancel, .resend])
    }

    @Test func aLostReplyAndAFailingListAreUnknownAndNothingIsSentAgain() async {
        let service = CancelScript(
            cancels: [{ _ in throw CallFailure.lost }],
            lists: [{ throw CallFailure.lost }]
        )
        let report = await run(service, ["a"])
        #expect(report.inOrder == [.unknown])
        #expect(service.sent.count == 1)
        #expect(clock.uptime == .seconds(9))
        #expect(service.looks == 6)
        #expect(service.limits == [10, 9, 8, 6, 4, 1].map { .seconds($0) })
    }

    @Test func aListThatIsRefusedForGoodIsNotAskedAgain() async {
        let service = CancelScript(
            cancels: [{ _ in throw CallFailure.lost }],
            lists: [{ throw CallFailure.service(403, "AccessDeniedException") }]
        )
        #expect(await run(service, ["a"]).inOrder == [.unknown])
        #expect(service.looks == 1)
        #expect(clock.uptime == .zero)
    }

    @Test func expiredCredentialsAreNotUsedForAResend() async {
        let service = CancelScript(
            cancels: [
                { _ in
                    throw CallFailure.credentials(.notFound(profile: "x"), certainty: .maybeSent)
                }
            ],
            lists: [{ [.listed("r0", .canceled)] }]
        )
        let report = await run(service, ids(101))
        #expect(service.sent.count == 1)
        #expect(report.inOrder.first == .canceled)
        #expect(report.inOrder[1] == .unknown)
        #expect(report.inOrder.last == .notAttempted)
        #expect(report.outcome == .someUnknown)
    }
}
