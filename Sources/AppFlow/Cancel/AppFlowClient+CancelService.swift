import AWSCore
import JSON

extension AppFlowClient: CancelService {
    /// Asks for these runs to be cancelled, in one request; the journal knows of it (law 7).
    public func cancel(
        _ ids: CancelIDs,
        of flow: String,
        within limit: Duration?
    ) async throws -> CancelReply {
        try await TimeLimit.run(limit) { try await cancel(.ids(ids, of: flow)) }
    }

    /// Asks for every active run of the flow to be cancelled, in one request without ids.
    public func cancelEveryActiveRun(of flow: String) async throws -> CancelReply {
        try await cancel(.everyActiveRun(of: flow))
    }

    /// Every run that the service lists for the flow.
    public func runs(of flow: String, within limit: Duration?) async throws -> [Run] {
        try await TimeLimit.run(limit) { try await runs(of: flow) }
    }

    private func cancel(_ target: CancelTarget) async throws -> CancelReply {
        let reply = try await call(.cancelFlowExecutions, OperationInput(cancelling: target))
        return CancelReply(
            invalidExecutions: try reply.invalidExecutions,
            earlierAttempts: reply.earlierAttempts,
            journalWarning: reply.journalWarning
        )
    }
}

extension Reply {
    /// The ids in `invalidExecutions`, read more strictly than the AWS CLI does: no body, a null or an
    /// item that is no text is a reply that says nothing about the runs, never one that took them all.
    fileprivate var invalidExecutions: [String] {
        get throws {
            guard let object = try? JSONParser().parse(body) else {
                throw malformed(.notJSON(offset: 0))
            }
            guard let value = object["invalidExecutions"] else { return [] }
            let items = value.arrayValue ?? [value]
            let ids = items.compactMap(\.stringValue)
            guard value.arrayValue != nil, ids.count == items.count else {
                let expected = "list of strings"
                throw malformed(.wrongType(path: "invalidExecutions", expected: expected))
            }
            return ids
        }
    }

    private func malformed(_ problem: MalformedReply.Problem) -> CallFailure {
        .reply(
            MalformedReply(
                operation: Operation.cancelFlowExecutions.name,
                status: 200,
                requestID: requestID,
                problem: problem
            )
        )
    }
}
