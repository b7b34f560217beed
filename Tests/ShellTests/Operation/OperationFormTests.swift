import JSON
import TestSupport
import Testing

@testable import AppFlow
@testable import Shell

/// `--query` and `--output`: the part of a reply that is asked for, and how it is printed.
struct OperationFormTests {
    @Test(arguments: [
        ("list-flows --query 'flows[].flowName' --output text", "sales-accounts\n"),
        ("list-flows --query 'flows[0].flowName'", "\"sales-accounts\"\n"),
        ("list-flows --query nothing", "null\n"),
        ("list-flows --output off", ""),
        ("list-flows --query 'flows[].flowName' --output yaml", "- sales-accounts\n"),
        (
            "list-flows --output table --query '{Name: flows[0].flowName}'",
            """
            ----------------------------
            |         ListFlows        |
            +-------+------------------+
            |  Name |  sales-accounts  |
            +-------+------------------+

            """
        ),
    ])
    func `the part that is asked for is printed`(line: String, output: String) async throws {
        try await ShellFixture.with { fixture in
            #expect(await fixture.run(line) == .done)
            #expect(fixture.transcript.all == output)
        }
    }

    @Test func `an expression that can't be read is refused before the request`() async throws {
        try await ShellFixture.with { fixture in
            #expect(await fixture.run("list-flows --query 'flows['") == .awsError)
            #expect(fixture.transcript.all.hasPrefix("\nBad value for --query flows[: "))
            #expect(fixture.service.requests == [])
        }
    }

    @Test func `at the prompt the mark stands under the place`() async throws {
        try await ShellFixture.with { fixture in
            try await fixture.type(
                "list-flows --query 'flows['",
                "tag-resource --resource-arn a --tags 'team=a,team=b'"
            )
            #expect(fixture.transcript.all.contains("\n  \"flows[\"\n         ^\n"))
            #expect(fixture.transcript.all.contains("\n  team=a,team=b\n         ^\n"))
            #expect(!fixture.transcript.all.contains(#"\n"#))
            #expect(fixture.service.requests == [])
        }
    }

    @Test func `an expression that doesn't fit the reply is told after it`() async throws {
        try await ShellFixture.with { fixture in
            #expect(await fixture.run("list-flows --query 'length(nothing)'") == .awsError)
            #expect(fixture.transcript.all.hasPrefix("\nIn function length(), invalid type"))
            #expect(fixture.service.requests.count == 1)
        }
    }

    @Test func `what a format had printed until it failed stays printed`() async throws {
        try await ShellFixture.with { fixture in
            let line = "list-flows --output text --query '[flows[0].{a: flowName}, `1`]'"
            #expect(await fixture.run(line) == .awsError)
            #expect(fixture.transcript.all.hasSuffix("'int' object has no attribute 'items'\n"))
        }
    }

    @Test func `a skeleton is printed and nothing sent`() async throws {
        try await ShellFixture.with { fixture in
            let line = "stop-flow --generate-cli-skeleton"
            #expect(await fixture.run(line) == .done)
            #expect(fixture.transcript.all == "{\n    \"flowName\": \"\"\n}\n")
            let output = "stop-flow --flow-name x --generate-cli-skeleton output --query flowArn"
            #expect(await fixture.run(output) == .done)
            #expect(fixture.transcript.all.hasSuffix("\"flowArn\"\n"))
            let person = try await fixture.type(line, output)
            #expect(person.questions == [])
            #expect(fixture.service.requests == [])
        }
    }

    @Test func `a skeleton of a reply wants a good input`() async throws {
        try await ShellFixture.with { fixture in
            let line = "list-flows --max-results 0 --generate-cli-skeleton output"
            #expect(await fixture.run(line) == .awsError)
            #expect(fixture.transcript.all.contains("Parameter validation failed"))
        }
    }

    @Test func `a pasted cancel asks, and prints what is asked for of the reply`() async throws {
        try await ShellFixture.with { fixture in
            let person = try await fixture.type(
                #"aws appflow cancel-flow-executions --flow-name "sales-accounts" "#
                    + #"--execution-ids '["77b0c1d2-5a43","77e95f3c-1b28"]' "#
                    + #"--query 'invalidExecutions[0]' --output text"#,
                answers: .text("y")
            )
            #expect(person.questions == ["Cancel this run? [y/N] "])
            #expect(fixture.service.changes.count == 1)
            let lines = fixture.transcript.all.split(separator: "\n")
            #expect(lines.contains("77b0c1d2-5a43  CancelStarted"))
            #expect(lines.contains("77e95f3c-1b28"))
        }
    }

    @Test(arguments: [
        ("start-flow --flow-name sales-accounts --query flowStatus --output text", "Active"),
        ("stop-flow --flow-name sales-accounts --query flowStatus --output text", "Suspended"),
    ])
    func `a pasted start or stop does too`(line: String, status: String) async throws {
        try await ShellFixture.with { fixture in
            let person = try await fixture.type(line, answers: .text("y"))
            #expect(person.questions.count == 1)
            #expect(fixture.transcript.all.split(separator: "\n").contains { $0 == status })
        }
    }
}
