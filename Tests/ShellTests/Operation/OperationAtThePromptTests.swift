import JSON
import Testing

@testable import AppFlow
@testable import Shell

/// Law 5: at the prompt nothing changes without a question, whatever the line is called.
struct OperationAtThePromptTests {
    @Test func `cancel-flow-executions without ids is cancel all: the listed ids are sent`()
        async throws
    {
        try await ShellFixture.with { fixture in
            let person = try await fixture.type(
                "cancel-flow-executions --flow-name sales-accounts",
                answers: .text("sales-accounts")
            )
            #expect(person.questions == ["Type sales-accounts to cancel these 2 runs: "])
            let bodies = fixture.service.changes.map(\.body)
            let ids = bodies.first?["executionIds"]?.arrayValue?.compactMap(\.stringValue)
            #expect(bodies.count == 1)
            #expect(ids.map(Set.init) == ["77b0c1d2-5a43", "3f2a9e40-6d1b"])
        }
    }

    @Test func `a pasted line with an id asks about that run`() async throws {
        try await ShellFixture.with { fixture in
            let person = try await fixture.type(
                "aws appflow cancel-flow-executions --execution-ids 77b0c1d2-5a43 --flow-name sales-accounts",
                answers: .text("y")
            )
            #expect(person.questions == ["Cancel this run? [y/N] "])
            #expect(fixture.service.changes.count == 1)
            #expect(fixture.transcript.all.contains("CancelStarted"))
        }
    }

    @Test(arguments: [
        "cancel-flow-executions --flow-name sales-accounts --execution-ids",
        "cancel-flow-executions --flow-name sales-accounts --execution-ids '[]'",
        "cancel-flow-executions --flow-name sales-accounts --execution-ids ''",
        // In the shell's own command these would be a keyword, a file and an option.
        "cancel-flow-executions --flow-name sales-accounts --execution-ids all",
        "cancel-flow-executions --flow-name sales-accounts --execution-ids @ids",
        #"cancel-flow-executions --flow-name sales-accounts --execution-ids '["--all"]'"#,
        "cancel-flow-executions --flow-name 'sales*'",
        "cancel-flow-executions --flow-name ''",
        #"cancel-flow-executions --cli-input-json '{"flowName": "sales-accounts", "executionIds": null}'"#,
        "delete-flow --flow-name ''",
        "start-flow --flow-name sales-accounts --client-token ''",
    ])
    func `what doesn't name a run is neither asked nor sent`(line: String) async throws {
        try await ShellFixture.with { fixture in
            let person = try await fixture.type(line, answers: .text("y"))
            #expect(person.questions == [])
            #expect(fixture.service.changes == [])
        }
    }

    @Test func `an empty list of ids is refused as such, and never becomes all`() async throws {
        try await ShellFixture.with { fixture in
            try await fixture.type(
                "cancel-flow-executions --flow-name sales-accounts --execution-ids",
                answers: .text("sales-accounts")
            )
            #expect(fixture.transcript.all.contains("an empty list of execution ids is refused"))
            #expect(fixture.service.requests == [])
        }
    }

    @Test(arguments: [
        ("start-flow --flow-name sales-accounts", "Start a run? [y/N] ", "y"),
        (
            "start-flow --flow-name sales-accounts --client-token mine",
            "Send start-flow? [y/N] ", "y"
        ),
        ("stop-flow --flow-name sales-accounts", "Stop this flow? [y/N] ", "y"),
        (
            "delete-flow --flow-name sales-accounts",
            "Type sales-accounts to delete it for good: ", "sales-accounts"
        ),
        (
            "tag-resource --resource-arn arn:x --tags '{\"a\": \"b\"}'",
            "Send tag-resource? [y/N] ", "y"
        ),
    ])
    func `every changing operation asks`(line: String, question: String, yes: String) async throws {
        for (answer, changes) in [("n", 0), (yes, 1)] {
            try await ShellFixture.with { fixture in
                let person = try await fixture.type(line, answers: .text(answer))
                #expect(person.questions == [question])
                #expect(fixture.service.changes.count == changes)
            }
        }
    }

    @Test func `a question names identity, operation and target`() async throws {
        try await ShellFixture.with { fixture in
            try await fixture.type("delete-flow --flow-name sales-accounts", answers: .text("y"))
            #expect(fixture.transcript.all.contains("test  account not verified  eu-west-1"))
            #expect(fixture.transcript.all.contains("  delete-flow  sales-accounts\n"))
        }
    }

    @Test func `a client token that was given is the one that is sent`() async throws {
        try await ShellFixture.with { fixture in
            try await fixture.type(
                "start-flow --flow-name sales-accounts --client-token mine",
                answers: .text("y")
            )
            #expect(fixture.service.changes.first?.body["clientToken"] == "mine")
        }
    }

    @Test func `reading asks nothing and prints the service's JSON`() async throws {
        try await ShellFixture.with { fixture in
            let person = try await fixture.type("list-flows --max-results 1")
            #expect(person.questions == [])
            #expect(fixture.transcript.all.contains("    \"flows\": [\n"))
        }
    }

    @Test func `--read-only holds for its line, and a region for its question`() async throws {
        try await ShellFixture.with { fixture in
            let person = try await fixture.type(
                "stop-flow --flow-name sales-accounts --read-only",
                "stop-flow --flow-name sales-accounts --region us-east-1",
                answers: .text("y")
            )
            #expect(person.questions == ["Stop this flow? [y/N] "])
            #expect(fixture.transcript.all.contains("us-east-1  sales-accounts"))
            #expect(fixture.service.changes.count == 1)
        }
    }

    @Test func `every changing operation is refused in a session that only reads`() async throws {
        for operation in Operation.all where operation.isChanging {
            try await ShellFixture.with(readOnly: true) { fixture in
                let body = JSONWriter(.compact).text(operation.input.leastValue)
                let person = try await fixture.type(
                    "\(operation.cliName) --cli-input-json '\(body)'",
                    answers: .text("y")
                )
                #expect(person.questions == [])
                #expect(fixture.service.requests == [])
                #expect(fixture.transcript.all.contains("this is read-only"))
            }
        }
    }
}

extension Shape {
    /// A value with only what is required.
    var leastValue: JSONValue {
        switch type {
        case .string: .string(String(repeating: "x", count: max(2, minimum ?? 1)))
        case .enumeration(let choices): .string(choices.first ?? "x")
        case .integer, .long, .double, .timestamp: 1
        case .boolean: true
        case .list(let item): .array([item.shape.leastValue])
        case .map: ["team": "data"]
        case .structure(let members):
            .object(
                members.filter(\.isRequired).reduce(into: JSONObject()) { object, member in
                    object[member.name] = member.shape.leastValue
                }
            )
        }
    }
}
