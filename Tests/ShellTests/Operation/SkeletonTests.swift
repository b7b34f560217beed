import JSON
import Testing

@testable import AppFlow
@testable import Shell

/// What `--generate-cli-skeleton` prints, as awscli does.
struct SkeletonTests {
    @Test(arguments: [
        (Operation.cancelFlowExecutions, #"{"flowName": "", "executionIds": [""]}"#),
        (.listFlows, #"{"maxResults": 0, "nextToken": ""}"#),
        (.startFlow, #"{"flowName": "", "clientToken": ""}"#),
        (.deleteFlow, #"{"flowName": "", "forceDelete": true}"#),
        (.tagResource, #"{"resourceArn": "", "tags": {"KeyName": ""}}"#),
    ])
    func `an input to fill in`(operation: Operation, skeleton: String) {
        #expect(JSONWriter(.wire).text(Skeleton.input.value(of: operation)) == skeleton)
    }

    @Test(arguments: [
        (Operation.cancelFlowExecutions, #"{"invalidExecutions": ["ExecutionId"]}"#),
        (
            .startFlow,
            #"{"flowArn": "flowArn", "flowStatus": "flowStatus", "executionId": "executionId"}"#
        ),
        (.listTagsForResource, #"{"tags": {"KeyName": ""}}"#),
        (.deleteFlow, "{}"),
    ])
    func `what a reply looks like`(operation: Operation, skeleton: String) {
        #expect(JSONWriter(.wire).text(Skeleton.output.value(of: operation)) == skeleton)
    }

    @Test func `moments and numbers stand for themselves`() {
        let run = Skeleton.output.value(of: .describeFlowExecutionRecords)["flowExecutions"]?[0]
        #expect(run?["startedAt"] == "1970-01-01T00:00:00")
        #expect(run?["executionResult"]?["bytesWritten"] == 0)
    }

    @Test(arguments: [
        ("describe-flow --generate-cli-skeleton", Skeleton.input),
        ("describe-flow --generate-cli-skeleton input", .input),
        ("describe-flow --flow-name x --generate-cli-skeleton=output", .output),
        ("describe-flow --generate-cli-skeleton output --flow-name x", .output),
        ("describe-flow --flow-name x", nil),
    ])
    func `the option's value may be missing`(line: String, skeleton: Skeleton?) throws {
        let words = try LineParser.parse(line).words.map(\.text).dropFirst()
        #expect(try OperationArguments(.describeFlow, Array(words)).skeleton == skeleton)
    }

    @Test(arguments: [
        "describe-flow --generate-cli-skeleton output",
        "describe-flow --generate-cli-skeleton=input",
    ])
    func `these leave required options required`(line: String) throws {
        let words = try LineParser.parse(line).words.map(\.text).dropFirst()
        #expect(throws: OperationProblem.missingOptions(["--flow-name"], of: .describeFlow)) {
            try OperationArguments(.describeFlow, Array(words))
        }
    }
}
