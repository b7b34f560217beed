import AppFlow
import Testing

@testable import Shell

/// What a line that calls an operation wants at the cursor.
struct OperationContextTests {
    @Test(arguments: [
        ("aws appflow describe-flow --flow-name s", OfferedOption.Value.flow),
        ("describe-flow --flow-name=s", .flow), ("describe-flow --region eu --flow-name ", .flow),
        ("create-flow --flow-name s", .text), ("list-flows --next-token ", .text),
        ("cancel-flow-executions --execution-ids a b ", .activeRun),
        ("describe-connector --connector-type Sa", .choices(Self.connectorTypes)),
        ("describe-connectors --connector-types S3 ", .choices(Self.connectorTypes)),
        ("list-flows --profile ", .profile), ("aws --profile ", .profile),
        ("aws appflow --region=e", .region), ("list-flows --ca-bundle ", .file),
        ("list-flows --color ", .choices(["on", "off", "auto"])),
    ])
    func aValueIsOfAKind(line: String, kind: OfferedOption.Value) throws {
        let context = try #require(parsed(line))
        guard case .value(let found) = context.wanted else {
            Issue.record("no value")
            return
        }
        #expect(found == kind)
    }

    @Test(arguments: [
        ("aws ", ["appflow"]), ("aws --debug a", ["appflow"]),
        ("aws --profile x appflow list-f", nil), ("--region r list", nil),
    ])
    func theNameComesFirst(line: String, names: [String]?) throws {
        let context = try #require(parsed(line))
        guard case .names(let found) = context.wanted else {
            Issue.record("no name")
            return
        }
        #expect(found == names ?? Operation.names)
    }

    @Test(arguments: [
        "list-flows ", "list-flows --", "aws --", "cancel-flow-executions --execution-ids a --",
        "list-flows --max-results 3 ", "--",
    ])
    func elsewhereAnOptionCanStand(line: String) throws {
        let context = try #require(parsed(line))
        guard case .option = context.wanted else {
            Issue.record("no option")
            return
        }
        #expect(context.options.contains { $0.name == "--region" })
    }

    @Test(arguments: ["flows ", "awsome ", "aws s3 ", "aws --nonsense ", "run --", "x --profile "])
    func anotherLineIsTheShells(line: String) {
        #expect(parsed(line) == nil)
    }

    @Test func whatWasGivenIsNotOfferedAgain() throws {
        let line = "delete-flow --no-force-delete --flow-name=f --profile p --flow-name g --"
        let context = try #require(parsed(line))
        let names = context.options.map(\.name)
        #expect(!names.contains("--flow-name"))
        #expect(!names.contains("--profile"))
        // Both at once are refused.
        #expect(!names.contains("--force-delete"))
        #expect(names.contains("--cli-input-json"))
    }

    @Test func itKnowsTheFlowTheIdsAndTheProfile() throws {
        let line =
            "aws --read-only --profile p appflow cancel-flow-executions --flow-name f --execution-ids a b "
        let context = try #require(parsed(line))
        #expect(context.flow == "f")
        #expect(context.typed == ["a", "b"])
        #expect(context.connection.map(\.name) == ["--profile"])
        #expect(context.connection.map(\.value) == ["p"])
    }

    @Test func everyOptionIsDescribed() {
        for operation in Operation.all {
            let options = OfferedOption.all(of: operation)
            #expect(Set(options.map(\.name)).count == options.count)
            for option in options where GlobalOption.takesValue(option.name) != nil {
                #expect(!option.note.isEmpty, "\(option.name)")
            }
        }
    }

    private static let connectorTypes: [String] = {
        let option = OperationOption("--connector-type", of: .describeConnector)
        guard case .enumeration(let values) = option?.member.shape.type else { return [] }
        return values
    }()

    private func parsed(_ line: String) -> OperationContext? {
        CursorContext(line: line, cursor: line.utf8.count).flatMap(OperationContext.init)
    }
}
