import JSON
import Testing

@testable import AppFlow

/// Law 1: no cancel without a target.
struct CancelConsentTests {
    @Test(arguments: [
        #"{"flowName": "nightly"}"#, #"{"flowName": "nightly", "executionIds": []}"#,
        #"{"flowName": "nightly", "executionIds": ["a"]}"#,
    ])
    func aPlainInputIsRefused(_ text: String) async throws {
        let service = TestService()
        let failure = try await service.failure(
            of: .cancelFlowExecutions,
            OperationInput(try object(text))
        )
        #expect(failure as? AppFlowFailure == .cancelWithoutTarget)
        #expect(service.transport.requests.isEmpty)
        #expect(service.journal.records.isEmpty)
    }

    @Test func aPlainInputIsRefusedEvenUnchecked() async throws {
        var service = TestService()
        service.config = "[default]\nparameter_validation = false\n"
        let failure = try await service.failure(of: .cancelFlowExecutions, OperationInput([:]))
        #expect(failure as? AppFlowFailure == .cancelWithoutTarget)
        #expect(service.transport.requests.isEmpty)
    }

    @Test func idsAreSentEachOnceInOrder() async throws {
        let service = TestService()
        let ids = try #require(CancelIDs(["b", "a", "b"]))
        try await service.client()
            .call(.cancelFlowExecutions, OperationInput(cancelling: .ids(ids, of: "nightly")))
        #expect(
            service.transport.bodies == [#"{"flowName": "nightly", "executionIds": ["b", "a"]}"#]
        )
    }

    @Test func everyActiveRunIsARequestWithoutIDs() async throws {
        let service = TestService()
        try await service.client().call(
            .cancelFlowExecutions,
            OperationInput(cancelling: .everyActiveRun(of: "nightly"))
        )
        #expect(service.transport.bodies == [#"{"flowName": "nightly"}"#])
    }

    @Test(arguments: [
        #"{"executionIds": ["b", "a", "b"], "flowName": "nightly"}"#,
        #"{"flowName": "nightly", "executionIds": [""]}"#,
        #"{"flowName": "nightly", "executionIds": ["a\nb", "-x", "[1]"]}"#,
        #"{"flowName": ""}"#,
    ])
    func aOneShotCancelKeepsItsBody(_ text: String) async throws {
        let service = TestService()
        let input = try OperationInput(oneShotCancel: object(text))
        try await service.client().call(.cancelFlowExecutions, input)
        #expect(service.transport.bodies == [text])
    }

    @Test func aOneShotCancelMayHaveMoreIDsThanTheServiceTakes() throws {
        let ids = (0..<150).map { JSONValue.string(String($0)) }
        let input = try OperationInput(
            oneShotCancel: ["flowName": "nightly", "executionIds": .array(ids)]
        )
        #expect(input.object["executionIds"]?.arrayValue?.count == 150)
        #expect(input.cancelScope == .ids)
    }

    @Test func anEmptyListIsRefused() throws {
        #expect(throws: AppFlowFailure.emptyCancelList) {
            try OperationInput(oneShotCancel: object(#"{"flowName": "x", "executionIds": []}"#))
        }
    }

    @Test(arguments: ["null", "[]", "{}", #""a""#])
    func whatIsNoListIsRefusedUncheckedAsWell(_ ids: String) throws {
        #expect(throws: AppFlowFailure.emptyCancelList) {
            try OperationInput(
                oneShotCancel: object(#"{"flowName": "x", "executionIds": \#(ids)}"#),
                validating: false
            )
        }
    }

    @Test func mistakesOfTheInputAreToldFirst() throws {
        let failure = #expect(throws: AppFlowFailure.self) {
            try OperationInput(oneShotCancel: object(#"{"executionIds": [], "x": 1}"#))
        }
        guard case .parameters(let problems)? = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(
            problems.map(\.text) == [
                #"Missing required parameter in input: "flowName""#,
                #"Unknown parameter in input: "x", must be one of: flowName, executionIds"#,
            ]
        )
    }
}
