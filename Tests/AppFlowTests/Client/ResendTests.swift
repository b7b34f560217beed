import AWSCore
import JSON
import Testing

@testable import AppFlow

/// Law 4: what is sent again after its reply got lost.
struct ResendTests {
    @Test func readingIsSentAgain() async throws {
        let service = TestService(.lost)
        try await service.client().call(.listFlows, OperationInput([:]))
        #expect(service.transport.bodies == ["{}", "{}"])
    }

    @Test func theSameIDsAreSentAgain() async throws {
        let service = TestService(.lost)
        let ids = try #require(CancelIDs(["a"]))
        try await service.client()
            .call(.cancelFlowExecutions, OperationInput(cancelling: .ids(ids, of: "x")))
        #expect(
            service.transport.bodies
                == Array(repeating: #"{"flowName": "x", "executionIds": ["a"]}"#, count: 2)
        )
    }

    @Test func aCancelOfEveryRunIsNotSentAgainWhenItMayHaveArrived() async throws {
        let service = TestService(.lost)
        let failure = try await service.failure(
            of: .cancelFlowExecutions,
            OperationInput(cancelling: .everyActiveRun(of: "x"))
        )
        #expect((failure as? CallFailure)?.certainty == .maybeSent)
        #expect(service.transport.requests.count == 1)
    }

    @Test func aOneShotCancelOfEveryRunIsNotSentAgainEither() async throws {
        let service = TestService(.error(500, "InternalServerException"))
        let failure = try await service.failure(
            of: .cancelFlowExecutions,
            try OperationInput(oneShotCancel: ["flowName": "x"])
        )
        #expect((failure as? CallFailure)?.certainty == .maybeSent)
        #expect(service.transport.requests.count == 1)
    }

    @Test func aCancelOfEveryRunIsSentAgainWhenItNeverArrived() async throws {
        let service = TestService(
            .failure(.couldNotConnect(errno: nil), .neverSent),
            .error(429, "ThrottlingException")
        )
        try await service.client().call(
            .cancelFlowExecutions,
            OperationInput(cancelling: .everyActiveRun(of: "x"))
        )
        #expect(service.transport.requests.count == 3)
    }

    @Test func aStartIsSentAgainWithTheSameToken() async throws {
        let service = TestService(.lost)
        try await service.client().call(.startFlow, OperationInput(["flowName": "x"]))
        #expect(service.transport.bodies.count == 2)
        #expect(Set(service.transport.bodies).count == 1)
    }

    @Test(arguments: Operation.all.filter(\.isChanging))
    func otherChangesAreSentAgainOnlyWithAToken(_ operation: AppFlow.Operation) async throws {
        let service = TestService(.lost)
        let failure = try await service.failure(of: operation, operation.sampleInput)
        let isRepeatable =
            operation == .stopFlow
            || operation.input.members.contains(where: \.isIdempotencyToken)
        #expect((failure == nil) == isRepeatable)
        #expect(service.transport.requests.count == (isRepeatable ? 2 : 1))
    }
}
