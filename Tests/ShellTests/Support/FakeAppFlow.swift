import AWSCore
import JSON
import Synchronization

/// An AppFlow of the tests' own behind the transport seam: flows, runs, and a log of what came in.
///
/// It cancels at once, lists what it has, and fails where it is told to.
final class FakeAppFlow: HTTPTransport {
    struct Request: Equatable {
        let operation: String
        let body: JSONValue
    }

    struct Run {
        let id: String
        var status = "InProgress"
        var startedAt = 1_795_441_800
        var records: Int64? = 88_100
    }

    private struct State {
        var runs: [String: [Run]] = [:]
        var requests: [Request] = []
        var faults: [String: [Fault]] = [:]
        var onRequest: (@Sendable (String) -> Void)?
        var answer: (@Sendable (String) -> HTTPReply)?
    }

    enum Fault {
        /// The request never gets there.
        case unreachable
        /// The service acts, and its reply is lost.
        case replyLost
        /// The service answers with an error.
        case refused(status: Int, code: String)
    }

    private let state = Mutex(State())

    init(_ runs: [String: [Run]] = ["sales-accounts": FakeAppFlow.threeRuns]) {
        state.withLock { $0.runs = runs }
    }

    static let threeRuns = [
        Run(id: "77b0c1d2-5a43"),
        Run(id: "3f2a9e40-6d1b", startedAt: 1_795_442_280, records: 1_204_332),
        Run(id: "77e95f3c-1b28", status: "Successful", startedAt: 1_795_440_600),
    ]

    var requests: [Request] {
        state.withLock { $0.requests }
    }

    /// The requests that can change something.
    var changes: [Request] {
        requests.filter { !$0.operation.hasPrefix("list-") && !$0.operation.hasPrefix("describe-") }
    }

    /// Lets the next requests of an operation fail.
    func fail(_ operation: String, _ faults: Fault...) {
        state.withLock { $0.faults[operation, default: []] += faults }
    }

    func onRequest(_ action: @escaping @Sendable (String) -> Void) {
        state.withLock { $0.onRequest = action }
    }

    /// Answers each operation in the place of what it would say itself.
    func answer(_ answer: @escaping @Sendable (String) -> HTTPReply) {
        state.withLock { $0.answer = answer }
    }

    func add(_ run: Run, to flow: String) {
        state.withLock { $0.runs[flow, default: []].append(run) }
    }

    func send(
        _ request: HTTPRequest,
        timeouts: HTTPTimeouts
    ) async throws(TransportFailure) -> HTTPReply {
        let operation = String(request.url.path.drop { $0 == "/" })
        let body = (try? JSONParser().parse(request.body)) ?? .null
        let (fault, action, answer) = state.withLock { state in
            state.requests.append(Request(operation: operation, body: body))
            let fault = state.faults[operation]?.first
            if fault != nil { state.faults[operation]?.removeFirst() }
            return (fault, state.onRequest, state.answer)
        }
        action?(operation)
        if let answer { return answer(operation) }
        let url = request.url.textWithoutQuery
        switch fault {
        case .unreachable:
            throw TransportFailure(.couldNotConnect(errno: nil), certainty: .neverSent, url: url)
        case .refused(let status, let code):
            return reply(["message": "told to"], status: status, code: code)
        case .replyLost:
            _ = act(operation, body)
            throw TransportFailure(.closed, certainty: .maybeSent, url: url)
        case nil:
            return act(operation, body)
        }
    }

    private func act(_ operation: String, _ body: JSONValue) -> HTTPReply {
        let flow = body["flowName"]?.stringValue ?? ""
        return state.withLock { state in
            if operation != "list-flows", state.runs[flow] == nil {
                return reply(
                    ["message": "no flow \(flow)"],
                    status: 404,
                    code: "ResourceNotFoundException"
                )
            }
            switch operation {
            case "list-flows":
                return reply(["flows": .array(state.runs.keys.sorted().map(summary))])
            case "describe-flow": return reply(description(flow))
            case "describe-flow-execution-records":
                return reply(["flowExecutions": .array((state.runs[flow] ?? []).map(record))])
            case "cancel-flow-executions":
                let ids = body["executionIds"]?.arrayValue?.compactMap(\.stringValue)
                return reply([
                    "invalidExecutions": .array(cancel(ids, &state.runs[flow, default: []]))
                ])
            case "start-flow": return reply(["executionId": "new-run", "flowStatus": "Active"])
            case "stop-flow": return reply(["flowStatus": "Suspended"])
            default: return reply([:])
            }
        }
    }

    private func cancel(_ ids: [String]?, _ runs: inout [Run]) -> [JSONValue] {
        var invalid = ids ?? []
        for index in runs.indices where ids?.contains(runs[index].id) ?? true {
            guard runs[index].status == "InProgress" else { continue }
            runs[index].status = "CancelStarted"
            invalid.removeAll { $0 == runs[index].id }
        }
        return invalid.map(JSONValue.string)
    }

    private func summary(_ name: String) -> JSONValue {
        ["flowName": .string(name), "flowStatus": "Active", "triggerType": "OnDemand"]
    }

    private func description(_ name: String) -> JSONValue {
        [
            "flowName": .string(name), "flowStatus": "Active",
            "flowArn": .string("arn:aws:appflow:eu-west-1:123456789012:flow/\(name)"),
            "triggerConfig": ["triggerType": "OnDemand"],
            "destinationFlowConfigList": [
                [
                    "connectorType": "S3",
                    "destinationConnectorProperties": [
                        "S3": ["bucketName": "lake", "bucketPrefix": "accounts"]
                    ],
                ]
            ],
        ]
    }

    private func record(_ run: Run) -> JSONValue {
        [
            "executionId": .string(run.id), "executionStatus": .string(run.status),
            "startedAt": .number(JSONNumber(run.startedAt)),
            "lastUpdatedAt": .number(JSONNumber(run.startedAt)),
            "executionResult": .object(
                run.records.map { ["recordsProcessed": .number(JSONNumber($0))] } ?? [:]
            ),
        ]
    }

    private func reply(_ body: JSONValue, status: Int = 200, code: String? = nil) -> HTTPReply {
        HTTPReply(
            status: status,
            reason: "",
            headers: HTTPHeaders(code.map { [HTTPHeader("x-amzn-errortype", $0)] } ?? []),
            body: JSONWriter(.compact).bytes(body)
        )
    }
}
