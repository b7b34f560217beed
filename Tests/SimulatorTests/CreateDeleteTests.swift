import JSON
import TestSupport
import Testing

@testable import Simulator

struct CreateDeleteTests {
    static let input: JSONObject = [
        "flowName": "made",
        "description": "a flow",
        "triggerConfig": ["triggerType": "OnDemand"],
        "sourceFlowConfig": [
            "connectorType": "Salesforce",
            "sourceConnectorProperties": ["Salesforce": ["object": "Account"]],
        ],
        "destinationFlowConfigList": [
            [
                "connectorType": "S3",
                "destinationConnectorProperties": ["S3": ["bucketName": "lake"]],
            ]
        ],
        "tasks": [["sourceFields": [], "taskType": "Map_all"]],
        "tags": ["a": "b"],
    ]

    static func input(_ change: (inout JSONObject) -> Void) -> JSONValue {
        var input = Self.input
        change(&input)
        return .object(input)
    }

    @Test(
        "a flow that was made can be listed, described, started and deleted",
        arguments: Door.allCases
    )
    func life(_ door: Door) async throws {
        try await Bench.with(door, SimulatorOptions()) { bench in
            let made = try await bench.value("create-flow", .object(Self.input))
            #expect(made["flowStatus"] == "Active")
            #expect(made["flowArn"] == "arn:aws:appflow:eu-west-1:123456789012:flow/made")
            let flow = try await bench.value("describe-flow", ["flowName": "made"])
            for name in ["sourceFlowConfig", "destinationFlowConfigList", "tasks", "tags"] {
                #expect(flow[name] == Self.input[name])
            }
            _ = try await bench.value("start-flow", ["flowName": "made"])
            let refused = try await bench.call("delete-flow", ["flowName": "made"])
            #expect(refused.status == 409)
            #expect(refused.code == "ConflictException")
            let force: JSONValue = ["flowName": "made", "forceDelete": true]
            #expect(try await bench.value("delete-flow", force) == [:])
            let gone = try await bench.call("describe-flow", ["flowName": "made"])
            #expect(gone.status == 404)
            #expect(gone.code == "ResourceNotFoundException")
            #expect(try await bench.value("list-flows") == ["flows": []])
        }
    }

    @Test("a scheduled flow is a draft until it is started, and then runs by itself")
    func scheduled() async throws {
        try await Bench.with(.memory, SimulatorOptions()) { bench in
            let input = Self.input {
                $0["triggerConfig"] = [
                    "triggerType": "Scheduled",
                    "triggerProperties": ["Scheduled": ["scheduleExpression": "rate(1minutes)"]],
                ]
            }
            #expect(try await bench.value("create-flow", input)["flowStatus"] == "Draft")
            _ = try await bench.value("start-flow", ["flowName": "made"])
            bench.clock.advance(by: .seconds(185))
            #expect(try await bench.runs(of: "made").count == 3)
        }
    }

    @Test("a name is taken once; the same request with the same token is answered again")
    func conflicts() async throws {
        try await Bench.with(.memory, SimulatorOptions()) { bench in
            let input = Self.input { $0["clientToken"] = "t" }
            let made = try await bench.value("create-flow", input)
            #expect(try await bench.value("create-flow", input) == made)
            let other = Self.input {
                $0["clientToken"] = "t"; $0["description"] = "b"
            }
            #expect(try await bench.call("create-flow", other).code == "ConflictException")
            #expect(
                try await bench.call("create-flow", .object(Self.input)).code == "ConflictException"
            )
            #expect(bench.effects == ["made created"])
        }
    }

    @Test(
        "a flow needs all of its parts",
        arguments: [
            (
                "flowName",
                "Value at 'flowName' failed to satisfy constraint: Member must not be null"
            ),
            ("triggerConfig", "Value at 'triggerConfig' failed"),
            ("sourceFlowConfig", "Value at 'sourceFlowConfig' failed"),
            ("destinationFlowConfigList", "Value at 'destinationFlowConfigList' failed"),
            ("tasks", "Value at 'tasks' failed"),
        ]
    )
    func required(_ member: String, _ text: String) async throws {
        try await Bench.with(.memory, SimulatorOptions()) { bench in
            let reply = try await bench.call("create-flow", Self.input { $0[member] = nil })
            #expect(reply.status == 400)
            #expect(reply.code == "ValidationException")
            let message = try #require(reply.message)
            #expect(message.hasPrefix("1 validation error detected: \(text)"), "\(message)")
            #expect(bench.effects.isEmpty)
        }
    }

    private static let nestedCases: [(String, JSONValue, String)] = [
        ("triggerConfig", ["triggerType": "Now"], "'triggerConfig.triggerType'"),
        (
            "triggerConfig", ["triggerType": "Scheduled"],
            "'triggerConfig.triggerProperties.Scheduled'"
        ),
        (
            "sourceFlowConfig", ["connectorType": "Nope"],
            "'sourceFlowConfig.sourceConnectorProperties'"
        ),
        (
            "destinationFlowConfigList", [[:]],
            "'destinationFlowConfigList.1.member.connectorType'"
        ),
        ("tasks", [["taskType": "Map_all"]], "'tasks.1.member.sourceFields'"),
        ("tasks", [], "You must specify a projection task or a MAP_ALL task"),
        ("kmsArn", "arn:aws:s3:::not-a-key-at-all", "'kmsArn'"),
    ]

    @Test("nested members are looked at, and every problem is named", arguments: nestedCases)
    func nested(_ member: String, _ value: JSONValue, _ place: String) async throws {
        try await Bench.with(.memory, SimulatorOptions()) { bench in
            let reply = try await bench.call("create-flow", Self.input { $0[member] = value })
            #expect(reply.code == "ValidationException")
            #expect(reply.message?.contains(place) == true, "\(reply.message ?? "")")
        }
    }
}
