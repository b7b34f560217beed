public import AWSCore
import JSON
import World

extension AppFlowClient {
    /// Every run of a flow that the service still lists, newest first; those without a start come last.
    ///
    /// The service's list can lag some seconds behind a new run, and has no order of its own.
    ///
    /// - Parameters:
    ///   - flow: the flow's name.
    ///   - timeouts: those of one attempt; nil leaves them to the settings.
    ///   - progress: told after each page.
    /// - Returns: the runs, each once.
    /// - Throws: as ``call(_:_:timeouts:)``, and ``AppFlowFailure/paging(_:_:)``.
    public func runs(
        of flow: String,
        timeouts: HTTPTimeouts? = nil,
        progress: @Sendable (ReadingProgress) -> Void = { _ in }
    ) async throws -> [Run] {
        let operation = Operation.describeFlowExecutionRecords
        let items = try await pages(
            of: operation,
            ["flowName": .string(flow)],
            items: "flowExecutions",
            timeouts: timeouts,
            progress: progress
        )
        var runs = DistinctItems<Run>()
        for (index, item) in items.enumerated() {
            guard let run = Run(item) else {
                throw CallFailure.reply(
                    .nameless("flowExecutions", index, "executionId", operation)
                )
            }
            runs.add(run, named: run.id)
        }
        return runs.all.sorted(by: Run.isNewer)
    }

    /// Starts a flow: an on-demand one runs, any other is activated.
    ///
    /// - Parameters:
    ///   - flow: the flow's name.
    ///   - clientToken: what makes a second start with the same one no second run, for 8 hours.
    /// - Returns: the reply; its `executionId` is missing for a flow that was only activated.
    /// - Throws: as ``call(_:_:timeouts:)``.
    @discardableResult
    public func start(_ flow: String, clientToken: String) async throws -> Reply {
        let input: JSONObject = ["flowName": .string(flow), "clientToken": .string(clientToken)]
        return try await call(.startFlow, OperationInput(input))
    }

    /// Deactivates a flow that has a schedule or an event; runs that are active go on.
    ///
    /// - Throws: as ``call(_:_:timeouts:)``.
    @discardableResult
    public func stop(_ flow: String) async throws -> Reply {
        try await call(.stopFlow, OperationInput(["flowName": .string(flow)]))
    }
}

extension Run {
    /// Newest first, and by id where the start says nothing, so that the order is always the same.
    fileprivate static func isNewer(_ left: Run, _ right: Run) -> Bool {
        switch (left.startedAt, right.startedAt) {
        case (let first?, let second?) where first != second: first > second
        case (.some, nil): true
        case (nil, .some): false
        default: left.id < right.id
        }
    }
}
