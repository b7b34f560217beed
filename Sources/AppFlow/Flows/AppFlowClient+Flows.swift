import AWSCore
import JSON

extension AppFlowClient {
    /// Every flow of the account in the region, in the service's order.
    ///
    /// - Parameter progress: told after each page.
    /// - Returns: the flows, each once.
    /// - Throws: as ``call(_:_:timeouts:)``, and ``AppFlowFailure/paging(_:_:)``.
    public func flows(
        progress: @Sendable (ReadingProgress) -> Void = { _ in }
    ) async throws -> [FlowSummary] {
        let items = try await pages(of: .listFlows, [:], items: "flows", progress: progress)
        var flows = DistinctItems<FlowSummary>()
        for (index, item) in items.enumerated() {
            guard let flow = FlowSummary(item) else {
                throw CallFailure.reply(.nameless("flows", index, "flowName", .listFlows))
            }
            flows.add(flow, named: flow.name)
        }
        return flows.all
    }

    /// One flow in full.
    ///
    /// - Throws: as ``call(_:_:timeouts:)``.
    public func flow(named name: String) async throws -> FlowDescription {
        let reply = try await call(.describeFlow, OperationInput(["flowName": .string(name)]))
        return FlowDescription(reply.value, askedFor: name)
    }
}
