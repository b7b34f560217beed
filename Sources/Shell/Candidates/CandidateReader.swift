import AWSCore
import AppFlow
import JSON
import Synchronization
import World

/// Reads a list of the service page by page, and can be stopped at any moment with what it has.
///
/// Safe from any task.
final class CandidateReader: Sendable {
    private struct State {
        var items: [Candidate] = []
        var names: Set<String> = []
        var isWhole = false
    }

    private let kind: CandidateRequest.Kind
    private let client: AppFlowClient
    private let state = Mutex(State())

    init(_ kind: CandidateRequest.Kind, _ client: AppFlowClient) {
        self.kind = kind
        self.client = client
    }

    /// What was read so far, and whether that is all.
    var result: (items: [Candidate], isWhole: Bool) {
        state.withLock { ($0.items, $0.isWhole) }
    }

    /// Reads until the list, the patience or the room ends; a failure ends it too.
    ///
    /// - Parameter limit: how long an attempt may take. None is made again.
    @concurrent func read(within limit: Duration) async {
        guard let list = CandidateReader.list(kind) else { return }
        // No time in all: a second attempt can't end in it, and so isn't begun.
        let timeouts = HTTPTimeouts(connect: limit, read: limit, attempt: limit, call: .zero)
        var input = list.input
        input["maxResults"] = .number(JSONNumber(Int64(100)))
        var token: String?
        repeat {
            input["nextToken"] = token.map(JSONValue.string)
            guard !Task.isCancelled,
                let reply = try? await client.call(
                    list.operation,
                    OperationInput(input),
                    timeouts: timeouts
                )
            else { return }
            let last = token
            token = reply.value["nextToken"]?.stringValue.flatMap { $0.isEmpty ? nil : $0 }
            let hasRoom = take(reply.value[list.key]?.arrayValue ?? [], isLast: token == nil)
            guard hasRoom, token != last else { return }
        } while token != nil
    }

    /// Keeps the names that weren't seen yet; false when no more are wanted.
    private func take(_ values: [JSONValue], isLast: Bool) -> Bool {
        let found = values.compactMap { Candidate($0, of: kind) }
        return state.withLock { state in
            for candidate in found where state.names.insert(candidate.name).inserted {
                state.items.append(candidate)
            }
            state.isWhole = isLast
            return state.items.count < CandidateList.limit && !(values.isEmpty && !isLast)
        }
    }

    private static func list(
        _ kind: CandidateRequest.Kind
    ) -> (operation: Operation, input: JSONObject, key: String)? {
        switch kind {
        case .flows: (.listFlows, [:], "flows")
        case .runs(let flow, _):
            (
                .describeFlowExecutionRecords, ["flowName": .string(flow)], "flowExecutions"
            )
        case .profiles, .regions: nil
        }
    }
}
