import JSON
import ProgramSupport
import Simulator
import Testing
import World

/// The real `aws`, version 1, drives the simulator.
@Suite(.serialized, .enabled(if: PythonTools.isWanted, "\(PythonTools.absence)"))
struct AWSCommandLineTests {
    @Test func followsPagesWithItsOwnOptions() async throws {
        try await Self.withSimulator { aws in
            let page = try await aws.json(
                "describe-flow-execution-records",
                "--flow-name",
                "nightly-history",
                "--max-results",
                "20"
            )
            #expect(page["flowExecutions"]?.arrayValue?.count == 20)
            let token = try #require(page["nextToken"]?.stringValue)
            let next = try await aws.json(
                "describe-flow-execution-records",
                "--flow-name",
                "nightly-history",
                "--next-token",
                token,
                "--max-results",
                "100"
            )
            #expect(next["flowExecutions"]?.arrayValue?.count == 100)
            #expect(page["flowExecutions"]?[0] != next["flowExecutions"]?[0])
        }
    }

    @Test func startsARunAndCancelsItByItsID() async throws {
        try await Self.withSimulator { aws in
            let start = ["start-flow", "--flow-name", "sales-orders", "--client-token", "once"]
            let run = try #require(try await aws.json(start)["executionId"]?.stringValue)
            #expect(try await aws.json(start)["executionId"]?.stringValue == run)
            let reply = try await aws.json(
                "cancel-flow-executions",
                "--flow-name",
                "sales-orders",
                "--execution-ids",
                run,
                "nobody"
            )
            #expect(reply == ["invalidExecutions": ["nobody"]])
        }
    }

    @Test func makesAFlowAndTakesItAway() async throws {
        try await Self.withSimulator { aws in
            let made = try await aws.json("create-flow", "--cli-input-json", Self.flow)
            #expect(made["flowStatus"] == "Draft")
            let flow = try await aws.json("describe-flow", "--flow-name", "made-by-aws")
            #expect(flow["tags"] == ["team": "tests"])
            let name = ["--flow-name", "made-by-aws"]
            #expect(try await aws.json(["start-flow"] + name)["flowStatus"] == "Active")
            #expect(try await aws.json(["stop-flow"] + name)["flowStatus"] == "Suspended")
            let all = try await aws.json("list-flows", "--max-results", "100")
            #expect(all["flows"]?.arrayValue?.contains { $0["flowName"] == "made-by-aws" } == true)
            let deleted = try await aws.run(["delete-flow"] + name)
            #expect(deleted.status == 0, "\(deleted.error)")
            #expect(deleted.output.isEmpty)
        }
    }

    private static let flow = """
        {"flowName": "made-by-aws", "tags": {"team": "tests"},
         "triggerConfig": {"triggerType": "Scheduled", "triggerProperties":
           {"Scheduled": {"scheduleExpression": "rate(5minutes)"}}},
         "sourceFlowConfig": {"connectorType": "Salesforce",
           "sourceConnectorProperties": {"Salesforce": {"object": "Account"}}},
         "destinationFlowConfigList": [{"connectorType": "S3",
           "destinationConnectorProperties": {"S3": {"bucketName": "lake"}}}],
         "tasks": [{"sourceFields": [], "taskType": "Map_all", "taskProperties": {},
           "connectorOperator": {"Salesforce": "NO_OP"}}]}
        """

    @Test(
        "A refusal has the service's code and message, and exit code 255",
        arguments: [
            ["describe-flow nowhere", "ResourceNotFoundException", "DescribeFlow"],
            ["stop-flow sales-orders", "UnsupportedOperationException", "StopFlow"],
            ["delete-flow snowflake-backfill", "ConflictException", "DeleteFlow"],
        ]
    )
    func refusal(row: [String]) async throws {
        try await Self.withSimulator { aws in
            let words = row[0].split(separator: " ").map(String.init)
            let run = try await aws.run([words[0], "--flow-name", words[1]])
            #expect(run.status == 255)
            #expect(
                run.error.contains(
                    "An error occurred (\(row[1])) when calling the \(row[2]) operation: "
                )
            )
        }
    }

    @Test func aWrongSecretIsRefused() async throws {
        try await Self.withSimulator { aws in
            let run = try await aws.run(["list-flows"], secret: "guess")
            #expect(run.status == 255)
            #expect(run.error.contains("(InvalidSignatureException)"))
            #expect(aws.simulator.requests.map(\.signedBy) == [nil])
        }
    }

    private static func withSimulator(_ body: (AWSCommand) async throws -> Void) async throws {
        var options = SimulatorOptions.demo
        options.listLag = .zero
        let simulator = try await Simulator.start(options, world: .live())
        do {
            try await body(AWSCommand(simulator: simulator))
        } catch {
            await simulator.stop()
            throw error
        }
        await simulator.stop()
    }
}

/// `aws appflow` on a simulator.
private struct AWSCommand {
    let simulator: Simulator

    func run(_ arguments: [String], secret: String? = nil) async throws -> ProgramRun {
        try await PythonTools.aws(
            arguments,
            endpoint: simulator.endpoint,
            accessKeyID: simulator.accessKeyID,
            secret: secret ?? simulator.secretAccessKey
        )
    }

    /// What a command prints that must succeed.
    func json(_ arguments: String...) async throws -> JSONValue {
        try await json(arguments)
    }

    func json(_ arguments: [String]) async throws -> JSONValue {
        let run = try await run(arguments)
        #expect(run.status == 0, "\(run.error)")
        return try JSONParser().parse(run.outputBytes)
    }
}
