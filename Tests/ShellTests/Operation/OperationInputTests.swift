import AWSCore
import JSON
import TestSupport
import Testing
import World

@testable import AppFlow
@testable import Shell

/// What a line's options come to, as the body that would be sent.
struct OperationInputTests {
    @Test(arguments: [
        ("cancel-flow-executions --flow-name f", #"{"flowName": "f"}"#),
        (
            "cancel-flow-executions --execution-ids a b --flow-name f",
            #"{"flowName": "f", "executionIds": ["a", "b"]}"#
        ),
        (
            "cancel-flow-executions --flow-name f --execution-ids a,b",
            #"{"flowName": "f", "executionIds": ["a,b"]}"#
        ),
        (
            "cancel-flow-executions --flow-name f --execution-ids a --execution-ids b c",
            #"{"flowName": "f", "executionIds": ["b", "c"]}"#
        ),
        (
            "cancel-flow-executions --flow-name f --execution-ids=",
            #"{"flowName": "f", "executionIds": [""]}"#
        ),
        (
            #"cancel-flow-executions --flow-name f --execution-ids ' ["a", "b"] '"#,
            #"{"flowName": "f", "executionIds": ["a", "b"]}"#
        ),
        (
            #"cancel-flow-executions --flow-name f --execution-ids '["a"]' b"#,
            #"{"flowName": "f", "executionIds": ["[\"a\"]", "b"]}"#
        ),
        (
            "cancel-flow-executions --flow-name f --region x --execution-ids a --debug b",
            #"{"flowName": "f", "executionIds": ["a", "b"]}"#
        ),
        ("aws --region x appflow list-flows --max-results 007", #"{"maxResults": 7}"#),
        ("list-flows --max-results -1 --next-token=-t", #"{"maxResults": -1, "nextToken": "-t"}"#),
        ("--profile p list-flows --next-token -", #"{"nextToken": "-"}"#),
        ("delete-flow --flow-name f --force-delete", #"{"flowName": "f", "forceDelete": true}"#),
        (
            "delete-flow --no-force-delete --flow-name f",
            #"{"flowName": "f", "forceDelete": false}"#
        ),
        (
            #"tag-resource --resource-arn a --tags '{"team": "data"}'"#,
            #"{"resourceArn": "a", "tags": {"team": "data"}}"#
        ),
        (
            #"tag-resource --resource-arn a --tags "team=data,owner='me, you'""#,
            #"{"resourceArn": "a", "tags": {"team": "data", "owner": "me, you"}}"#
        ),
        (
            #"untag-resource --resource-arn a --tag-keys x y"#,
            #"{"resourceArn": "a", "tagKeys": ["x", "y"]}"#
        ),
        // Python's `json` reads such, and the check of the input tells of them.
        (
            #"list-flows --cli-input-json '{"maxResults": NaN, "x": [-Infinity]}'"#,
            #"{"maxResults": NaN, "x": [-Infinity]}"#
        ),
        // What the model knows to be numbers, truths and lists becomes such.
        (
            "create-flow --cli-input-json {} --trigger-config triggerType=Scheduled,triggerProperties="
                + "{Scheduled={scheduleExpression=rate(5minutes),scheduleOffset=5}}",
            #"{"triggerConfig": {"triggerType": "Scheduled", "triggerProperties": {"Scheduled": "#
                + #"{"scheduleExpression": "rate(5minutes)", "scheduleOffset": 5}}}}"#
        ),
        (
            "create-flow --cli-input-json {} --tasks sourceFields=Id,taskType=Map sourceFields=[a,b],x=1",
            #"{"tasks": [{"sourceFields": ["Id"], "taskType": "Map"}, "#
                + #"{"sourceFields": ["a", "b"], "x": "1"}]}"#
        ),
        (
            #"create-flow --cli-input-json {} --tasks '{"taskType": "Map"}' '{"taskType": "Filter"}'"#,
            #"{"tasks": [{"taskType": "Map"}, {"taskType": "Filter"}]}"#
        ),
        (
            #"start-flow --cli-input-json '{"clientToken": "t", "flowName": "json"}' --flow-name f"#,
            #"{"flowName": "f", "clientToken": "t"}"#
        ),
        (
            #"cancel-flow-executions --execution-ids c --cli-input-json '{"flowName": "j", "x": 1.5}'"#,
            #"{"executionIds": ["c"], "flowName": "j", "x": 1.5}"#
        ),
        (
            "describe-flow --flow-name http://127.0.0.1:1/x",
            #"{"flowName": "http://127.0.0.1:1/x"}"#
        ),
    ])
    func `options become the input in the model's order`(line: String, body: String) throws {
        let input = try OperationLine.input(line)
        #expect(JSONWriter(.wire).text(.object(input)) == body)
    }

    @Test func `the last of a global option counts`() throws {
        let words = ["--region", "a", "x", "--region=b", "--read-only"]
        let options = try GlobalOptions(words)
        var made = AWSOptions()
        options.apply(to: &made)
        #expect(made.region == "b")
        #expect(options.isReadOnly)
        #expect(options.others == ["x"])
    }

    @Test(arguments: [
        ["flows"], ["aws", "list-flows"], ["aws", "s3", "list-flows"], ["--bogus", "list-flows"],
        ["aws", "appflow"], ["--region"], ["LIST-FLOWS"], [],
    ])
    func `a line that names no operation calls none`(words: [String]) {
        #expect(OperationWords(words) == nil)
    }
}

/// A typed line as far as its input.
enum OperationLine {
    static func input(_ line: String, environment: Environment = [:]) throws -> JSONObject {
        let words = try LineParser.parse(line).words.map(\.text)
        let found = try #require(OperationWords(words))
        let options = try GlobalOptions(found.others)
        let arguments = try OperationArguments(found.operation, options.others)
        var world = World.live()
        world.environment = environment
        return try InputBuilder(arguments, ValueFile(world, readsStreams: true)).input()
    }
}
