import JSON

extension Store {
    /// DeleteFlow: the flow and the history of its runs.
    mutating func deleteFlow(_ input: JSONObject, _ context: CallContext) throws(ServiceError)
        -> JSONObject
    {
        var reader = InputReader(input)
        let name = try reader.requiredText("flowName", .flowName)
        let isForced = try reader.flag("forceDelete") ?? false
        try reader.finish()
        let flow = try flow(name)
        let isRunning = flow.runs.byStart.contains { run in
            switch run.state(at: context.now).status {
            case .inProgress, .cancelStarted: true
            case .successful, .error, .canceled: false
            }
        }
        guard !isRunning || isForced else {
            throw ServiceError(
                .conflict,
                "Flow \(name) has runs in progress; use forceDelete to delete it all the same."
            )
        }
        remove(name)
        note(.deleted, flow: name, at: context.now)
        return [:]
    }
}
