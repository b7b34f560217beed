import AWSCore
import JSON
import Synchronization
import TestSupport

/// An AppFlow that puts hostile text into every place of a reply; one in four is an error.
final class HostileReplies: Sendable {
    /// When every run began, so that its cell is known.
    static let startedAt = 1_795_441_800
    /// That cell, in a session whose clock shows 14:00.
    static let startedCell = "13:50Z (10m)"

    private let random: Mutex<SplitMix>

    init(seed: UInt64) {
        random = Mutex(SplitMix(seed: seed))
    }

    func next(_ operation: String) -> HTTPReply {
        random.withLock { random in
            if random.next() % 4 == 0 { return HostileReplies.refusal(&random) }
            let body: JSONValue =
                switch operation {
                case "list-flows": ["flows": some(4, &random, HostileReplies.summary)]
                case "describe-flow-execution-records":
                    ["flowExecutions": some(5, &random, HostileReplies.record)]
                default: HostileReplies.description(&random)
                }
            return HTTPReply(status: 200, body: JSONWriter(.compact).bytes(body))
        }
    }

    private func some(
        _ count: Int,
        _ random: inout SplitMix,
        _ make: (inout SplitMix) -> JSONValue
    ) -> JSONValue {
        .array((0..<count).map { _ in make(&random) })
    }

    private static func refusal(_ random: inout SplitMix) -> HTTPReply {
        let body: JSONValue = ["message": text(&random), "__type": text(&random)]
        let code = HTTPHeader("x-amzn-errortype", HostileText.random(using: &random))
        return HTTPReply(
            status: 400,
            reason: HostileText.random(using: &random),
            headers: HTTPHeaders(random.next() % 2 == 0 ? [code] : []),
            body: random.next() % 4 == 0
                ? Array(HostileText.random(using: &random).utf8) : JSONWriter(.compact).bytes(body)
        )
    }

    private static func summary(_ random: inout SplitMix) -> JSONValue {
        [
            "flowName": text(&random), "flowStatus": text(&random), "triggerType": text(&random),
            "description": text(&random),
            "lastRunExecutionDetails": [
                "mostRecentExecutionStatus": text(&random),
                "mostRecentExecutionMessage": text(&random),
                "mostRecentExecutionTime": .number(JSONNumber(startedAt)),
            ],
        ]
    }

    private static func record(_ random: inout SplitMix) -> JSONValue {
        [
            "executionId": id(&random), "executionStatus": text(&random),
            "startedAt": .number(JSONNumber(startedAt)),
            "lastUpdatedAt": .number(JSONNumber(startedAt)),
            "executionResult": [
                "errorInfo": ["putFailuresCount": 7, "executionMessage": text(&random)]
            ],
            "somethingNew": [HostileText.random(using: &random): text(&random)],
        ]
    }

    private static func description(_ random: inout SplitMix) -> JSONValue {
        [
            "flowName": text(&random), "flowStatus": text(&random),
            "flowStatusMessage": text(&random), "description": text(&random),
            "flowArn": text(&random),
            "sourceFlowConfig": [
                "connectorType": text(&random), "apiVersion": text(&random),
                "connectorProfileName": text(&random),
                "sourceConnectorProperties": ["Salesforce": ["object": text(&random)]],
            ],
            "triggerConfig": [
                "triggerType": text(&random),
                "triggerProperties": ["Scheduled": ["scheduleExpression": text(&random)]],
            ],
            "destinationFlowConfigList": [
                [
                    "connectorType": text(&random),
                    "destinationConnectorProperties": [
                        "S3": ["bucketName": text(&random), "bucketPrefix": text(&random)]
                    ],
                ]
            ],
            "lastRunExecutionDetails": [
                "mostRecentExecutionStatus": "Error",
                "mostRecentExecutionMessage": text(&random),
            ],
        ]
    }

    /// Some begin so that they can be named in a command.
    private static func id(_ random: inout SplitMix) -> JSONValue {
        let start = random.next() % 2 == 0 ? "run-\(random.next() % 8)" : ""
        return .string(start + HostileText.random(pieces: 12, using: &random))
    }

    private static func text(_ random: inout SplitMix) -> JSONValue {
        .string(HostileText.random(pieces: 12, using: &random))
    }
}
