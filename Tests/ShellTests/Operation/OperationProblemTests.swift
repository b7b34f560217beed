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
            "list-flows --output TEXT",
            "argument --output: TEXT isn't one of: json, text, table, yaml, yaml-stream, off"
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
        ("list-flows --page-size 1", "Unknown options: --page-size, 1"),
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
            "tag-resource --resource-arn a --tags '[1]'",
            "Error parsing parameter '--tags': Invalid JSON:\n[1]"
        ),
        (
            "tag-resource --resource-arn a --tags 'team'",
            "Error parsing parameter '--tags': Expected: '=', received: 'EOF' for input:\nteam\n    ^"
        ),
        (
            "tag-resource --resource-arn a --tags 'team=a,team=b'",
            "Error parsing parameter '--tags': Second instance of key \"team\" encountered for input:\n"
                + "team=a,team=b\n       ^\n"
                + "This is often because there is a preceding \",\" instead of a space."
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

    @Test(arguments: ["bogus", ""])
    func `a skeleton is of input or output`(kind: String) throws {
        let problem = try #require(throws: OperationProblem.self) {
            try OperationLine.input("list-flows --generate-cli-skeleton=\(kind)")
        }
        #expect(problem.exit == .usage)
    }

    @Test func `broken shorthand syntax that may hold a secret isn't repeated`() throws {
        let line =
            "create-connector-profile --connector-profile-name n --connector-type Amplitude "
            + "--connection-mode Public --connector-profile-config 'apiKey=hunter2,'"
        let problem = try #require(throws: OperationProblem.self) {
            try OperationLine.input(line)
        }
        #expect(!AWSSentence.text(of: problem).contains("hunter2"))
        #expect(!String(describing: problem).contains("hunter2"))
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
