import JSON
import TestSupport
import Testing
import World

@testable import AppFlow
@testable import Shell

/// From `-c`, a script or a pipe an operation behaves as with the AWS CLI: it never asks.
struct OperationInBatchTests {
    @Test func `a cancel without ids is one request, and nothing is listed`() async throws {
        try await ShellFixture.with { fixture in
            let code = await fixture.run("cancel-flow-executions --flow-name sales-accounts")
            #expect(code == .done)
            #expect(fixture.service.requests.map(\.operation) == ["cancel-flow-executions"])
            #expect(fixture.service.requests.first?.body == ["flowName": "sales-accounts"])
            #expect(fixture.transcript.all == "{\n    \"invalidExecutions\": []\n}\n")
        }
    }

    @Test func `ids go out as they are: repeated, prefixes, more than a hundred`() async throws {
        try await ShellFixture.with { fixture in
            let ids = (0..<120).map { "id-\($0)" } + ["77", "77"]
            let words = ids.joined(separator: " ")
            let code = await fixture.run(
                "cancel-flow-executions --flow-name sales-accounts --execution-ids \(words)"
            )
            #expect(code == .done)
            #expect(
                fixture.service.requests.map { $0.body["executionIds"] }
                    == [.array(ids.map(JSONValue.string))]
            )
        }
    }

    @Test(arguments: [
        "cancel-flow-executions --flow-name sales-accounts --execution-ids",
        "cancel-flow-executions --flow-name sales-accounts --execution-ids --region x",
        "cancel-flow-executions --flow-name sales-accounts --execution-ids '[]'",
        #"cancel-flow-executions --cli-input-json '{"flowName": "f", "executionIds": []}'"#,
        #"cancel-flow-executions --execution-ids --cli-input-json '{"flowName": "f", "executionIds": ["a"]}'"#,
        #"cancel-flow-executions --cli-input-json '{"flowName": "f", "executionIds": null}'"#,
    ])
    func `an explicitly empty list of ids is refused with 255`(line: String) async throws {
        try await ShellFixture.with { fixture in
            #expect(await fixture.run(line) == .awsError)
            #expect(fixture.service.requests == [])
        }
    }

    @Test func `a service error is its sentence after a blank line, and 255`() async throws {
        try await ShellFixture.with { fixture in
            let code = await fixture.run("describe-flow --flow-name nope")
            #expect(code == .awsError)
            #expect(
                fixture.transcript.all
                    == "\nAn error occurred (ResourceNotFoundException) when calling the "
                    + "DescribeFlow operation: no flow nope\n"
            )
        }
    }

    @Test func `a request is sent again whatever it can have done, as the AWS CLI does`()
        async throws
    {
        try await ShellFixture.with { fixture in
            fixture.service.fail("cancel-flow-executions", .replyLost)
            let code = await fixture.run("cancel-flow-executions --flow-name sales-accounts")
            #expect(code == .done)
            #expect(fixture.service.requests.count == 2)
        }
    }

    @Test func `read-only refuses with 255, by the session or by the line`() async throws {
        for (readOnly, option) in [(true, ""), (false, " --read-only")] {
            try await ShellFixture.with(readOnly: readOnly) { fixture in
                let code = await fixture.run("stop-flow --flow-name sales-accounts" + option)
                #expect(code == .awsError)
                #expect(fixture.service.requests == [])
            }
        }
    }

    @Test func `a format that isn't there is refused before the request`() async throws {
        try await ShellFixture.with { fixture in
            try Files().append(
                Array("[default]\noutput = xml\n".utf8),
                to: fixture.folder + "/config",
                durably: false
            )
            #expect(await fixture.run("list-flows") == .awsError)
            #expect(fixture.transcript.all == "\nUnknown output type: xml\n")
            #expect(fixture.service.requests == [])
            #expect(await fixture.run("list-flows --output json") == .done)
        }
    }
}
