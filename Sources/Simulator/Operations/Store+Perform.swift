import JSON

extension Store {
    /// Does what a request asks for.
    mutating func perform(
        _ operation: Operation,
        _ input: JSONObject,
        _ context: CallContext
    ) throws(ServiceError) -> JSONObject {
        switch operation {
        case .listFlows: try listFlows(input, context)
        case .describeFlow: try describeFlow(input, context)
        case .describeFlowExecutionRecords: try describeRecords(input, context)
        case .startFlow: try startFlow(input, context)
        case .stopFlow: try stopFlow(input, context)
        case .cancelFlowExecutions: try cancelExecutions(input, context)
        case .createFlow: try createFlow(input, context)
        case .deleteFlow: try deleteFlow(input, context)
        }
    }
}
