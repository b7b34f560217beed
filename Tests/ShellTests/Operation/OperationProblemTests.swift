import JSON
import TerminalText
import Testing

@testable import AppFlow
@testable import Shell

/// What is refused before anything is sent, in which words, and with which exit code.
struct OperationProblemTests {
    @Test(arguments: [
        ("list-flows --region", "argument --region: expected one argument"),
        (
            "list-flows --output xml",
            "argument --output: xml isn't one of: json, text, table, yaml, yaml-stream, off"
        ),
        ("list-flows --color maybe", "argument --color: maybe isn't one of: on, off, auto"),
        ("list-flows --debug=yes", "argument --debug: takes no value"),
        ("describe-flow", "the following arguments are required: --flow-name"),
        // A required option that is missing comes before words that aren't known.
        ("describe-flow --bogus", "the following arguments are required: --flow-name"),
        (
            #"describe-flow --cli-input-json={"flowName":"x"}"#,
            "the following arguments are required: --flow-name"
        ),
        ("describe-flow --flow-name -x", "argument --flow-name: expected one argument"),
        ("describe-flow --flow-name --bogus", "argument --flow-name: expected one argument"),
        (
            "cancel-flow-executions --flow-name f --execution-ids a -b",
            "argument --execution-ids: -b begins with a dash; give such values as a JSON list"
        ),
        (
            "delete-flow --flow-name f --force-delete --no-force-delete",
            "argument --no-force-delete: not allowed with argument --force-delete"
        ),
    ])
    func `misuse ends with 2`(line: String, sentence: String) throws {
        let problem = try #require(throws: OperationProblem.self) {
            try OperationLine.input(line)
        }
        #expect(AWSSentence.text(of: problem) == sentence)
        #expect(problem.exit == .usage)
    }

    @Test(arguments: [
        ("list-flows --flow-nam x", "Unknown options: --flow-nam, x"),
        ("describe-flow --flow x --flow-name f", "Unknown options: --flow, x"),
        ("list-flows --query x", "Unknown options: --query, x"),
        ("list-flows -x y", "Unknown options: -x, y"),
        ("list-flows --max-results abc", "invalid literal for int() with base 10: 'abc'"),
        ("list-flows --max-results=", "invalid literal for int() with base 10: ''"),
        (
            "list-flows --max-results 99999999999999999999",
            "invalid literal for int() with base 10: '99999999999999999999'"
        ),
        (
            "list-flows --cli-input-json '[1]'",
            "Error parsing parameter 'cli-input-json': Invalid JSON: an object is expected"
        ),
        (
            "cancel-flow-executions --flow-name f --execution-ids '[\"a\",'",
            """
            Error parsing parameter '--execution-ids': Invalid JSON: Expecting value: line 1 column 6 \
            (char 5)
            JSON received: ["a",
            """
        ),
        (
            "create-flow --flow-name f --tags team=data --trigger-config '{}' "
                + "--source-flow-config '{}' --destination-flow-config-list '[]' --tasks '[]'",
            "Error parsing parameter '--tags': the value has parts: give it as JSON, or as file:// of JSON"
        ),
        (
            "describe-flow --flow-name fileb://x",
            "Error parsing parameter '--flow-name': fileb://x: the value is text, so only file:// will do"
        ),
    ])
    func `everything else ends with 255`(line: String, sentence: String) throws {
        let problem = try #require(throws: OperationProblem.self) {
            try OperationLine.input(line)
        }
        #expect(AWSSentence.text(of: problem) == sentence)
        #expect(problem.exit == .awsError)
    }

    @Test func `an unknown option is told with the nearest name`() throws {
        let problem = try #require(throws: OperationProblem.self) {
            try OperationLine.input("list-flows --max-result 3")
        }
        #expect(Failure(problem).hint?.plain == "did you mean --max-results?")
    }

    @Test func `broken JSON that may hold a secret isn't repeated`() throws {
        let line = #"create-connector-profile --cli-input-json '{"password": "hunter2",'"#
        let problem = try #require(throws: OperationProblem.self) {
            try OperationLine.input(line)
        }
        #expect(!AWSSentence.text(of: problem).contains("hunter2"))
        #expect(!String(describing: problem).contains("hunter2"))
    }
}
