import JSON

extension Store {
    /// StopFlow: stops a schedule or an event; runs that go on, go on.
    mutating func stopFlow(_ input: JSONObject, _ context: CallContext) throws(ServiceError)
        -> JSONObject
    {
        var reader = InputReader(input)
        let name = try reader.requiredText("flowName", .flowName)
        try reader.finish()
        let flow = try flow(name)
        guard flow.trigger != .onDemand else {
            throw ServiceError(
                .unsupportedOperation,
                "Flow \(name) has trigger type OnDemand and can not be stopped."
            )
        }
        switch flow.status {
        case .draft, .deprecated, .deleted:
            throw ServiceError(
                .conflict,
                "Flow \(name) has status \(flow.status.rawValue) and can not be stopped."
            )
        case .active, .errored:
            flows[name]?.status = .suspended
            flows[name]?.updatedAt = context.now
            schedule(name, at: nil)
            note(.suspended, flow: name, at: context.now)
        case .suspended:
            break
        }
        return [
            "flowArn": .string(context.arn(ofFlow: name)),
            "flowStatus": .string(FlowStatus.suspended.rawValue),
        ]
    }
}
