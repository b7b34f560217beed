/// The operations that the simulator plays, by the path of their request.
enum Operation: String, Sendable, CaseIterable {
    case listFlows = "list-flows"
    case describeFlow = "describe-flow"
    case describeFlowExecutionRecords = "describe-flow-execution-records"
    case startFlow = "start-flow"
    case stopFlow = "stop-flow"
    case cancelFlowExecutions = "cancel-flow-executions"
    case createFlow = "create-flow"
    case deleteFlow = "delete-flow"

    /// The operation of a request's path, or nil.
    init?(path: String) {
        guard path.hasPrefix("/") else { return nil }
        self.init(rawValue: String(path.dropFirst()))
    }
}
