import AWSCore
import JSON
import Testing

@testable import AppFlow

struct AccessKeyTests {
    @Test func namesWhoWouldSign() async throws {
        #expect(try await TestService().client().accessKeyID() == "AKIDEXAMPLE")
    }

    @Test func namesNobodyWhenNothingIsSigned() async throws {
        var service = TestService()
        service.options.signsRequests = false
        service.credentials.failure = .notFound(profile: "default")
        #expect(try await service.client().accessKeyID() == nil)
        try await service.client().call(.stopFlow, OperationInput(["flowName": "x"]))
        #expect(service.journal.changes.map(\.keyEnding) == [nil])
    }

    @Test func saysWhyNobodyCanSign() async throws {
        var service = TestService()
        service.credentials.failure = .notFound(profile: "default")
        let client = try service.client()
        let failure = CallFailure.credentials(
            .notFound(profile: "default"),
            certainty: .neverSent
        )
        await #expect(throws: failure) { try await client.accessKeyID() }
        await #expect(throws: failure) { try await client.stop("x") }
        #expect(service.journal.records.isEmpty)
    }
}
