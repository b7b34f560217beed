import AWSCore
import JSON
import TestSupport
import Testing
import World

@testable import AppFlow

/// botocore's REST-JSON suites of replies, as far as AppFlow's operations have such shapes.
@Suite(.enabled(if: Conformance.isWanted))
struct ProtocolReplyTests {
    private static let files = ["output/rest-json.json", "legacy-output/rest-json.json"]
    private static let suite = ProtocolSuite(files, leftOut: LeftOut.replies)

    @Test func everyCaseIsRunOrLeftOutForAReason() {
        // Not every copy of the suites has the 33 old ones.
        #expect(Self.suite.all.count >= 91)
        #expect(Self.suite.unused == [])
        print(Self.suite.summary)
    }

    @Test(arguments: suite.wanted)
    func theReplyIsTheOneOfTheSuite(_ item: ProtocolCase) async throws {
        let response = try #require(item.value["response"])
        let headers = (response["headers"]?.objectValue ?? [:]).map { name, value in
            HTTPHeader(name, value.stringValue ?? "")
        }
        let reply = HTTPReply(
            status: response["status_code"]?.int64Value.map { Int($0) } ?? 200,
            headers: HTTPHeaders(headers),
            body: Array((response["body"]?.stringValue ?? "").utf8)
        )
        var service = TestService(.reply(reply))
        service.environment = ["AWS_MAX_ATTEMPTS": "1"]
        let operation = item.shapes.operation(item.given)
        if let code = item.value["errorCode"]?.stringValue {
            let failure = try await service.failure(of: operation, OperationInput([:]))
            guard case .service(let told)? = failure as? CallFailure else {
                Issue.record("\(String(describing: failure))")
                return
            }
            #expect(told.code == code)
            #expect(told.message == item.value["errorMessage"]?.stringValue ?? "")
        } else {
            let told = try await service.client().call(operation, OperationInput([:])).value
            #expect(told == item.value["result"], "\(JSONWriter(.compact).text(told))")
        }
    }
}
