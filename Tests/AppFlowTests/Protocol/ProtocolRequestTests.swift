import AWSCore
import JSON
import TestSupport
import Testing

@testable import AppFlow

/// botocore's REST-JSON suites of requests, as far as AppFlow's operations have such shapes.
@Suite(.enabled(if: Conformance.isWanted))
struct ProtocolRequestTests {
    private static let files = ["input/rest-json.json", "legacy-input/rest-json.json"]
    private static let suite = ProtocolSuite(files, leftOut: LeftOut.requests)

    @Test func everyCaseIsRunOrLeftOutForAReason() {
        #expect(Self.suite.all.count == 113 + 56)
        #expect(Self.suite.unused == [])
        print(Self.suite.summary)
    }

    @Test(arguments: suite.wanted)
    func theRequestIsTheOneOfTheSuite(_ item: ProtocolCase) async throws {
        var service = TestService()
        service.options.endpointURL = item.endpoint
        // The suites are about what is written, whether or not it would pass the check.
        service.config = "[default]\nparameter_validation = false"
        let input = OperationInput(item.value["params"]?.objectValue ?? [:])
        try await service.client().call(item.shapes.operation(item.given), input)
        let request = try #require(service.transport.requests.first)
        let expected = try #require(item.value["serialized"])
        if let method = expected["method"]?.stringValue { #expect(request.method == method) }
        let target = request.url.path + (request.url.query.map { "?" + $0 } ?? "")
        #expect(Self.withSuiteToken(target) == expected["uri"]?.stringValue)
        let sent = Self.withSuiteToken(String(decoding: request.body, as: UTF8.self))
        let body = expected["body"]?.stringValue ?? ""
        if body.isEmpty || sent.isEmpty {
            #expect(sent == body)
        } else {
            #expect(try json(sent) == json(body), "\(sent)")
        }
        for name in expected["forbidHeaders"]?.arrayValue ?? [] {
            #expect(!request.headers.contains { $0.name == name.stringValue }, "\(name)")
        }
        for (name, value) in expected["headers"]?.objectValue ?? [:] {
            let header = request.headers.first { $0.name.lowercased() == name.lowercased() }
            #expect(header?.value == value.stringValue, "\(name)")
        }
    }

    /// The random bytes of a test are ones, those of the suite zeros.
    private static func withSuiteToken(_ text: String) -> String {
        text.replacing(
            "01010101-0101-4101-8101-010101010101",
            with: "00000000-0000-4000-8000-000000000000"
        )
    }
}
