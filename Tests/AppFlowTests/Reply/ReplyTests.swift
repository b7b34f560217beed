import AWSCore
import JSON
import Testing

@testable import AppFlow

/// What is made of a successful reply; as botocore 1.43, but for the accidents of Python.
struct ReplyTests {
    private static let bodies: [(AppFlow.Operation, body: String, kept: String)] = [
        (
            .describeFlowExecutionRecords,
            #"{"nextToken":"t","extra":1,"flowExecutions":[{"startedAt":1583254800.1230,"#
                + #""executionId":"a","x":1,"executionStatus":null,"executionResult":{"#
                + #""bytesWritten":"42","bytesProcessed":12.9,"#
                + #""recordsProcessed":123456789012345678901234567890,"errorInfo":{}}},null]}"#,
            #"{"flowExecutions":[{"executionId":"a","executionResult":{"errorInfo":{},"#
                + #""bytesProcessed":12,"bytesWritten":42,"#
                + #""recordsProcessed":123456789012345678901234567890},"#
                + #""startedAt":1583254800.123},null],"nextToken":"t"}"#
        ),
        (
            .listTagsForResource, #"{"tags":{"b":"1","a":null,"c":{"x":1.00,"y":1.6E9}}}"#,
            #"{"tags":{"b":"1","a":null,"c":{"x":1.0,"y":1600000000.0}}}"#
        ),
        (
            .describeConnectorEntity,
            #"{"connectorEntityFields":[{"identifier":5,"isPrimaryKey":"TRUE","#
                + #""defaultValue":[1,2.50],"isDeprecated":"no"}]}"#,
            #"{"connectorEntityFields":[{"identifier":5,"isPrimaryKey":true,"#
                + #""defaultValue":[1,2.5],"isDeprecated":false}]}"#
        ),
        (.describeFlow, #"{"schemaVersion":-0.5}"#, #"{"schemaVersion":0}"#),
        (.describeFlow, #"{"schemaVersion":1e3,"FlowName":"x"}"#, #"{"schemaVersion":1000}"#),
        (
            .describeConnectorEntity,
            #"{"connectorEntityFields":[{"supportedFieldTypeDetails":{"v1":{"fieldValueRange":"#
                + #"{"maximum":1e16,"minimum":-3},"fieldLengthRange":{"maximum":"7","minimum":null"#
                + #"}}}}]}"#,
            #"{"connectorEntityFields":[{"supportedFieldTypeDetails":{"v1":{"fieldValueRange":"#
                + #"{"maximum":1e+16,"minimum":-3.0},"fieldLengthRange":{"maximum":7.0}}}}]}"#
        ),
        (.stopFlow, "", "{}"),
        (.stopFlow, " {} \n", "{}"),
    ]

    @Test(arguments: bodies)
    func keepsWhatTheModelKnows(
        _ operation: AppFlow.Operation,
        _ body: String,
        _ expected: String
    ) async throws {
        let service = TestService(.success(body))
        let reply = try await service.client().call(operation, operation.sampleInput)
        #expect(JSONWriter(.compact).text(reply.value) == expected)
        #expect(reply.requestID == "req-1")
    }

    @Test(arguments: [
        ("<html>", MalformedReply.Problem.notJSON(offset: 0)),
        (#"{"flows": ["#, .notJSON(offset: 11)),
        (" ", .notJSON(offset: 1)),
        ("[]", .notAnObject),
        ("null", .notAnObject),
        (#"{"flows": "abc"}"#, .wrongType(path: "flows", expected: "list")),
        (#"{"flows": {"a": 1}}"#, .wrongType(path: "flows", expected: "list")),
        (#"{"flows": [{}, 1]}"#, .wrongType(path: "flows[1]", expected: "object")),
        (
            #"{"flows": [{}, {"lastRunExecutionDetails": 7}]}"#,
            .wrongType(path: "flows[1].lastRunExecutionDetails", expected: "object")
        ),
        (#"{"flows": [{"tags": []}]}"#, .wrongType(path: "flows[0].tags", expected: "object")),
    ])
    func aBodyThatIsNotTheOperationsIsAFailure(
        _ body: String,
        _ problem: MalformedReply.Problem
    ) async throws {
        let service = TestService(.success(body))
        let failure = try await service.failure(of: .listFlows, OperationInput([:]))
        #expect(
            failure as? CallFailure
                == .reply(
                    MalformedReply(
                        operation: "ListFlows",
                        status: 200,
                        requestID: "req-1",
                        problem: problem
                    )
                )
        )
    }

    @Test(arguments: ["true", #""x""#, #""1.5""#, #""""#, "[]"])
    func whatIsNoNumberIsAFailureWhereOneBelongs(_ value: String) async throws {
        let service = TestService(.success(#"{"schemaVersion": \#(value)}"#))
        let failure = try await service.failure(
            of: .describeFlow,
            OperationInput(["flowName": "x"])
        )
        guard case .reply(let malformed)? = failure as? CallFailure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(malformed.problem == .wrongType(path: "schemaVersion", expected: "integer"))
    }
}
