import AWSCore
import JSON
import TestSupport
import Testing
import World

@testable import AppFlow

/// Law 7: every changing request is in the journal before it is sent, and again with its outcome.
struct JournalTests {
    @Test(arguments: Operation.all)
    func everyChangeIsRecordedTwiceAndNothingElse(_ operation: AppFlow.Operation) async throws {
        let service = TestService()
        try await service.client().call(operation, operation.sampleInput)
        guard operation.isChanging else {
            #expect(service.journal.records.isEmpty)
            return
        }
        #expect(service.journal.records.count == 2)
        guard case .willSend(let before)? = service.journal.records.first,
            case .didEnd(let after, let outcome)? = service.journal.records.last
        else {
            Issue.record("\(service.journal.records)")
            return
        }
        #expect(before == after)
        #expect(before.operation == operation)
        #expect((try? outcome.result.get()) != nil)
    }

    @Test func itIsRecordedBeforeItIsSent() async throws {
        let journal = RecordingJournal()
        let transport = FakeTransport([.success("{}")]) {
            #expect(journal.changes.count == 1)
            #expect(journal.outcomes.isEmpty)
        }
        var service = TestService(transport: transport)
        service.journal = journal
        try await service.client().stop("nightly")
        #expect(journal.outcomes.count == 1)
    }

    @Test func saysWhoWhereAndWhat() async throws {
        var service = TestService(.success(#"{"invalidExecutions": ["b"]}"#))
        service.credentials.accountID = "123456789012"
        service.config = "[profile prod]\nregion = us-east-1\n"
        service.options.profile = "prod"
        let ids = try #require(CancelIDs(["a", "b"]))
        try await service.client()
            .call(.cancelFlowExecutions, OperationInput(cancelling: .ids(ids, of: "nightly")))
        let change = try #require(service.journal.changes.first)
        #expect(change.profile == "prod")
        #expect(change.account == "123456789012")
        #expect(change.keyEnding == "MPLE")
        #expect(change.region == "eu-west-1")
        #expect(change.flow == "nightly")
        #expect(change.ids == ["a", "b"])
        #expect(change.time == service.clock.now)
        #expect(change.id == "01010101-0101-4101-8101-010101010101")
        #expect(
            change.commandLine == "aws appflow cancel-flow-executions --profile prod "
                + "--region eu-west-1 --endpoint-url http://127.0.0.1:8080 --flow-name nightly "
                + "--execution-ids a b"
        )
        let reply = try #require(try service.journal.outcomes.first?.result.get())
        #expect(reply.requestID == "req-1")
        #expect(reply.value["invalidExecutions"] == ["b"])
    }

    @Test func aFailureIsAnOutcome() async throws {
        let service = TestService(.error(404, "ResourceNotFoundException"))
        let failure = try await service.failure(of: .stopFlow, OperationInput(["flowName": "x"]))
        let kept = service.journal.outcomes.first?.result
        #expect(kept == .failure(try #require(failure as? CallFailure)))
    }

    @Test func aReplyThatCannotBeReadIsAnOutcome() async throws {
        let service = TestService(.success("<html>"))
        _ = try await service.failure(of: .stopFlow, OperationInput(["flowName": "x"]))
        guard case .failure(.reply)? = service.journal.outcomes.first?.result else {
            Issue.record("\(service.journal.records)")
            return
        }
    }

    @Test(arguments: Operation.all.filter(\.isChanging))
    func withoutAJournalOnlyAStartIsGivenUp(_ operation: AppFlow.Operation) async throws {
        var service = TestService()
        service.journal = RecordingJournal(failure: RecordingJournal.full)
        let client = try service.client()
        if operation == .startFlow {
            await #expect(throws: AppFlowFailure.journal(RecordingJournal.full, .startFlow)) {
                try await client.call(operation, operation.sampleInput)
            }
            #expect(service.transport.requests.isEmpty)
            #expect(service.journal.records.isEmpty)
        } else {
            let reply = try await client.call(operation, operation.sampleInput)
            #expect(reply.journalWarning == RecordingJournal.full)
            #expect(service.transport.requests.count == 1)
            #expect(service.journal.outcomes.count == 1)
        }
    }
}
