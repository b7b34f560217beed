import AWSCore
import JSON
import Testing
import World

@testable import AppFlow

/// What goes on the wire; the bodies and paths are botocore 1.43's.
struct RequestTests {
    @Test func membersKeepTheOrderOfTheInput() async throws {
        let service = TestService()
        let input = try object(#"{"nextToken":"é😀\u007f/\"","maxResults":7}"#)
        try await service.client().call(.listFlows, OperationInput(input))
        #expect(
            service.transport.bodies
                == [#"{"nextToken": "\u00e9\ud83d\ude00\u007f/\"", "maxResults": 7}"#]
        )
        let request = try #require(service.transport.requests.first)
        #expect(request.url.text == "http://127.0.0.1:8080/list-flows")
        #expect(request.method == "POST")
    }

    @Test func noMembersAreAnEmptyObject() async throws {
        let service = TestService()
        try await service.client().call(.listFlows, OperationInput([:]))
        #expect(service.transport.bodies == ["{}"])
    }

    @Test func anOmittedTokenComesLast() async throws {
        let service = TestService()
        try await service.client().call(.startFlow, OperationInput(["flowName": "x"]))
        #expect(
            service.transport.bodies == [
                #"{"flowName": "x", "clientToken": "01010101-0101-4101-8101-010101010101"}"#
            ]
        )
    }

    @Test func aGivenTokenStaysWhereItIs() async throws {
        let service = TestService()
        let input: JSONObject = ["clientToken": "mine", "flowName": "x"]
        try await service.client().call(.startFlow, OperationInput(input))
        #expect(service.transport.bodies == [#"{"clientToken": "mine", "flowName": "x"}"#])
    }

    @Test func aLabelIsEncodedWithItsSlashes() async throws {
        let service = TestService()
        let input: JSONObject = ["resourceArn": "arn:aws:appflow:us-east-1:1:flow/a b~é"]
        try await service.client().call(.listTagsForResource, OperationInput(input))
        let request = try #require(service.transport.requests.first)
        #expect(
            request.url.path == "/tags/arn%3Aaws%3Aappflow%3Aus-east-1%3A1%3Aflow%2Fa%20b~%C3%A9"
        )
        #expect(request.method == "GET")
        #expect(request.body.isEmpty)
        #expect(!request.headers.contains { $0.name == "Content-Type" })
    }

    @Test func aListInTheQueryIsItsNameRepeated() async throws {
        let service = TestService()
        let input: JSONObject = ["resourceArn": "a/b", "tagKeys": ["a b", "c&d=é", "~-._/"]]
        try await service.client().call(.untagResource, OperationInput(input))
        let request = try #require(service.transport.requests.first)
        #expect(request.method == "DELETE")
        #expect(request.url.path == "/tags/a%2Fb")
        #expect(request.url.query == "tagKeys=a%20b&tagKeys=c%26d%3D%C3%A9&tagKeys=~-._%2F")
        #expect(request.body.isEmpty)
    }

    @Test func aLabelIsLeftOutOfTheBody() async throws {
        let service = TestService()
        let input: JSONObject = ["resourceArn": "a/b", "tags": ["k": "v"]]
        try await service.client().call(.tagResource, OperationInput(input))
        #expect(service.transport.bodies == [#"{"tags": {"k": "v"}}"#])
    }

    @Test func momentsAreSentInWholeSeconds() async throws {
        let service = TestService()
        let schedule: JSONObject = [
            "scheduleStartTime": "2026-11-23T14:16:03.9Z", "scheduleExpression": "r",
            "scheduleEndTime": "1583254800.7", "firstExecutionFrom": 1583254800.9,
            "scheduleOffset": 3,
        ]
        let input: JSONObject = [
            "flowName": "f",
            "triggerConfig": [
                "triggerProperties": ["Scheduled": .object(schedule)], "triggerType": "Scheduled",
            ],
            "sourceFlowConfig": ["connectorType": "S3", "sourceConnectorProperties": [:]],
            "destinationFlowConfigList": [], "tasks": [], "clientToken": "t",
        ]
        try await service.client().call(.createFlow, OperationInput(input))
        #expect(
            service.transport.bodies == [
                #"{"flowName": "f", "triggerConfig": {"triggerProperties": {"Scheduled": "#
                    + #"{"scheduleStartTime": 1795443363, "scheduleExpression": "r", "#
                    + #""scheduleEndTime": 1583254800, "firstExecutionFrom": 1583254800, "#
                    + #""scheduleOffset": 3}}, "triggerType": "Scheduled"}, "sourceFlowConfig": "#
                    + #"{"connectorType": "S3", "sourceConnectorProperties": {}}, "#
                    + #""destinationFlowConfigList": [], "tasks": [], "clientToken": "t"}"#
            ]
        )
    }

    @Test func theTimeoutsOfACallAreThoseOfItsAttempts() async throws {
        let service = TestService()
        let client = try service.client()
        try await client.call(.listFlows, OperationInput([:]), timeouts: .interactive)
        try await client.call(.listFlows, OperationInput([:]))
        #expect(service.transport.timeouts == [.interactive, .command])
    }
}
