import AWSCore
import JSON
import Testing
import World

@testable import AppFlow

struct RunTests {
    @Test func readsEverythingThatIsSaid() async throws {
        let record =
            #"{"executionId":"r1","executionStatus":"Error","executionResult":{"errorInfo":"#
            + #"{"putFailuresCount":3,"executionMessage":"denied"},"bytesProcessed":10,"#
            + #""bytesWritten":9,"recordsProcessed":8,"numParallelProcesses":2},"#
            + #""startedAt":1583254800.5,"lastUpdatedAt":1583254801,"#
            + #""dataPullStartTime":1583254700,"dataPullEndTime":1583254750}"#
        let service = TestService(.success(#"{"flowExecutions": [\#(record)]}"#))
        let runs = try await service.client().runs(of: "nightly")
        let run = try #require(runs.first)
        #expect(service.transport.bodies == [#"{"flowName": "nightly", "maxResults": 100}"#])
        #expect(run.id == "r1")
        #expect(run.status == .error)
        #expect(run.startedAt == Timestamp(epoch: 1_583_254_800.5))
        #expect(run.lastUpdatedAt == Timestamp(seconds: 1_583_254_801))
        #expect(run.dataPullStartTime == Timestamp(seconds: 1_583_254_700))
        #expect(run.dataPullEndTime == Timestamp(seconds: 1_583_254_750))
        #expect(run.bytesProcessed == 10)
        #expect(run.bytesWritten == 9)
        #expect(run.recordsProcessed == 8)
        #expect(run.numParallelProcesses == 2)
        #expect(run.putFailuresCount == 3)
        #expect(run.errorMessage == "denied")
        #expect(JSONWriter(.compact).text(run.raw) == record)
    }

    @Test func whatIsNotSaidIsNotKnown() async throws {
        let service = TestService(.success(#"{"flowExecutions": [{"executionId": "r"}]}"#))
        let run = try #require(try await service.client().runs(of: "x").first)
        #expect(run.status == .other(""))
        #expect(run.startedAt == nil)
        #expect(run.recordsProcessed == nil)
        #expect(!run.isActive && !run.isUnfinished)
    }

    @Test func theNewestComesFirstAndTheUnknownLast() async throws {
        let records = [("a", "1"), ("b", ""), ("c", "3"), ("d", "2"), ("e", "3"), ("f", "")]
            .map { id, start in
                let started = start.isEmpty ? "" : #", "startedAt": \#(start)"#
                return #"{"executionId": "\#(id)"\#(started)}"#
            }
        let service = TestService(
            .success(#"{"flowExecutions": [\#(records.joined(separator: ","))]}"#)
        )
        let runs = try await service.client().runs(of: "x")
        #expect(runs.map(\.id) == ["c", "e", "d", "a", "b", "f"])
    }

    @Test(arguments: [
        ("InProgress", RunStatus.inProgress, true, true), ("Successful", .successful, false, false),
        ("Error", .error, false, false), ("CancelStarted", .cancelStarted, false, true),
        ("Canceled", .canceled, false, false), ("Paused", .other("Paused"), false, false),
    ])
    func aStatusIsReadAndSpelledTheSame(
        _ text: String,
        _ status: RunStatus,
        _ isActive: Bool,
        _ isUnfinished: Bool
    ) throws {
        let run = try #require(Run(["executionId": "r", "executionStatus": .string(text)]))
        #expect(run.status == status)
        #expect(run.status.text == text)
        #expect(run.status.isKnown == (text != "Paused"))
        #expect(run.isActive == isActive)
        #expect(run.isUnfinished == isUnfinished)
    }

    @Test(arguments: [#"{"executionStatus": "InProgress"}"#, "null", #"{"executionId": ""}"#])
    func aRunWithoutAnIDIsNotLostSilently(_ record: String) async throws {
        let service = TestService(
            .success(#"{"flowExecutions": [{"executionId": "r"}, \#(record)]}"#)
        )
        let client = try service.client()
        let failure = await #expect(throws: CallFailure.self) { try await client.runs(of: "x") }
        guard case .reply(let malformed)? = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(
            malformed.problem
                == .wrongType(path: "flowExecutions[1].executionId", expected: "string")
        )
    }

    @Test func aStartTellsTheRun() async throws {
        let service = TestService(.success(#"{"executionId": "r1"}"#), .success("{}"))
        let client = try service.client()
        #expect(try await client.start("x", clientToken: "t").value["executionId"] == "r1")
        #expect(try await client.start("x", clientToken: "t").value["executionId"] == nil)
        #expect(service.transport.bodies.first == #"{"flowName": "x", "clientToken": "t"}"#)
    }
}
