import AWSCore
import JSON
import Testing
import World

@testable import AppFlow

/// The client as the service that cancelling goes through, over a scripted transport.
struct CancelServiceTests {
    private func cancel(_ service: TestService, _ ids: [String]) async throws -> CancelReply {
        let ids = try #require(CancelIDs(ids))
        return try await service.client().cancel(ids, of: "f-1", within: nil)
    }

    @Test func namesTheIDs() async throws {
        let service = TestService(.success(#"{"invalidExecutions": ["b"]}"#))
        let reply = try await cancel(service, ["a", "b"])
        #expect(reply == CancelReply(invalidExecutions: ["b"]))
        #expect(
            service.transport.bodies == [#"{"flowName": "f-1", "executionIds": ["a", "b"]}"#]
        )
        #expect(service.journal.changes.map(\.ids) == [["a", "b"]])
    }

    @Test func everyRunIsOneRequestWithoutIDs() async throws {
        let service = TestService(.success("{}"))
        let reply = try await service.client().cancelEveryActiveRun(of: "f-1")
        #expect(reply == CancelReply())
        #expect(service.transport.bodies == [#"{"flowName": "f-1"}"#])
    }

    @Test func everyRunIsNotSentAgainAfterALostReply() async throws {
        let service = TestService(.lost)
        await #expect(throws: CallFailure.self) {
            try await service.client().cancelEveryActiveRun(of: "f-1")
        }
        #expect(service.transport.requests.count == 1)
    }

    @Test func tellsWhetherAnEarlierAttemptMayHaveActed() async throws {
        let lost = TestService(.lost, .success(#"{"invalidExecutions": ["a"]}"#))
        #expect(try await cancel(lost, ["a"]).earlierAttempts == .maybeSent)
        let throttled = TestService(.error(429, "ThrottlingException"), .success("{}"))
        #expect(try await cancel(throttled, ["a"]).earlierAttempts == .neverSent)
        #expect(throttled.transport.requests.count == 2)
    }

    @Test(arguments: [
        #"{"invalidExecutions": "a"}"#, #"{"invalidExecutions": [1]}"#,
        #"{"invalidExecutions": {}}"#, #"{"invalidExecutions": null}"#, "", "<html>",
        #"{"invalidExec"#, "[]",
    ])
    func aReplyThatIsNoneIsNoSuccess(body: String) async throws {
        let service = TestService(.success(body))
        let error = await #expect(throws: CallFailure.self) {
            try await cancel(service, ["a"])
        }
        #expect(error?.certainty == .maybeSent)
    }

    @Test func passesOnThatTheJournalIsFull() async throws {
        var service = TestService(.success("{}"))
        service.journal = RecordingJournal(failure: RecordingJournal.full)
        #expect(try await cancel(service, ["a"]).journalWarning == RecordingJournal.full)
    }

    @Test func aWholeCancelIsThreeRequestsAndALook() async throws {
        let service = TestService(
            .success(#"{"invalidExecutions": ["r7"]}"#),
            .success("{}"),
            .lost,
            .lost,
            .lost,
            .success(
                #"""
                {"flowExecutions": [{"executionId": "r7", "executionStatus": "Error"},
                {"executionId": "r200", "executionStatus": "CancelStarted"}]}
                """#
            )
        )
        let cancellation = Cancellation(service: try service.client(), clock: service.clock)
        let report = await cancellation.run(ids: ids(201), of: "f-1")
        #expect(service.transport.requests.count == 6)
        #expect(report.inOrder[7] == .alreadyFinished(.error))
        #expect(report.inOrder.filter { $0 == .cancelStarted }.count == 200)
    }
}
