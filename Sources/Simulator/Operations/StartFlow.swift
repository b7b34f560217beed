import JSON
import World

extension Store {
    /// StartFlow: runs an on-demand flow now, or activates a flow with another trigger.
    ///
    /// Only an on-demand flow gets an `executionId`. A client token that was used for the same flow
    /// in the last 8 hours gets the earlier reply; used for another flow it is a conflict for
    /// scheduled and event flows, and nothing special for on-demand ones (boto3's documentation).
    mutating func startFlow(_ input: JSONObject, _ context: CallContext) throws(ServiceError)
        -> JSONObject
    {
        var reader = InputReader(input)
        let name = try reader.requiredText("flowName", .flowName)
        let token = try reader.text("clientToken", .clientToken)
        try reader.finish()
        let flow = try flow(name)
        switch tokens.earlier(token, .startFlow, name, at: context.now) {
        case .sameRequest(let reply):
            return reply
        case .otherRequest where flow.trigger != .onDemand:
            throw ServiceError(
                .conflict,
                "The client token was used before with other parameters."
            )
        case .otherRequest, .unused:
            break
        }
        let reply = try start(flow, context)
        tokens.remember(token, .startFlow, name, reply: reply, at: context.now)
        return reply
    }

    private mutating func start(_ flow: Flow, _ context: CallContext) throws(ServiceError)
        -> JSONObject
    {
        switch flow.status {
        case .deprecated, .deleted:
            throw ServiceError(
                .conflict,
                "Flow \(flow.name) has status \(flow.status.rawValue) and can not be started."
            )
        case .active, .draft, .errored, .suspended:
            break
        }
        var reply: JSONObject = ["flowArn": .string(context.arn(ofFlow: flow.name))]
        reply["flowStatus"] = .string(FlowStatus.active.rawValue)
        if flow.trigger == .onDemand {
            guard activeRuns(at: context.now) < Self.activeRunQuota else {
                throw ServiceError(
                    .serviceQuotaExceeded,
                    "The account has \(Self.activeRunQuota) concurrent flow runs, the most it may have."
                )
            }
            reply["executionId"] = .string(begin(runOf: flow.name, at: context.now))
        } else if flow.status != .active {
            flows[flow.name]?.updatedAt = context.now
            schedule(flow.name, at: flow.interval.map { context.now.advanced(by: $0) })
            note(.activated, flow: flow.name, at: context.now)
        }
        flows[flow.name]?.status = .active
        flows[flow.name]?.statusMessage = nil
        return reply
    }
}
