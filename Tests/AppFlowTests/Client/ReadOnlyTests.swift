import AWSCore
import JSON
import Testing

@testable import AppFlow

/// Law 6: a closed gate lets no changing request through, whichever door it comes by.
struct ReadOnlyTests {
    @Test(arguments: Operation.all)
    func aClosedGateStopsWhatChangesAndNothingElse(_ operation: AppFlow.Operation) async throws {
        var service = TestService()
        service.gate = ReadOnlyGate(isClosed: true)
        let failure = try await service.failure(of: operation, operation.sampleInput)
        if operation.isChanging {
            #expect(failure as? AppFlowFailure == .readOnly(operation))
            #expect(service.transport.requests.isEmpty)
            #expect(service.journal.records.isEmpty)
        } else {
            #expect(failure == nil)
            #expect(service.transport.requests.count == 1)
        }
    }

    @Test(arguments: Operation.all)
    func anOpenGateLetsEverythingThrough(_ operation: AppFlow.Operation) async throws {
        let service = TestService()
        let failure = try await service.failure(of: operation, operation.sampleInput)
        #expect(failure == nil)
        #expect(service.transport.requests.map(\.method) == [operation.method])
    }

    @Test func theTypedFrontPassesTheSameGate() async throws {
        let service = TestService()
        let client = try service.client()
        service.gate.close()
        await #expect(throws: AppFlowFailure.readOnly(.startFlow)) {
            try await client.start("nightly", clientToken: "t")
        }
        await #expect(throws: AppFlowFailure.readOnly(.stopFlow)) {
            try await client.stop("nightly")
        }
        #expect(service.transport.requests.isEmpty)
    }

    @Test func closingIsForGood() {
        let gate = ReadOnlyGate()
        #expect(!gate.isClosed)
        gate.close()
        gate.close()
        #expect(gate.isClosed)
    }
}
