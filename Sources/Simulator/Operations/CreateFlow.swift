import JSON
import World

extension Store {
    /// CreateFlow: an on-demand flow is `Active` at once, any other a `Draft` until it is started.
    mutating func createFlow(_ input: JSONObject, _ context: CallContext) throws(ServiceError)
        -> JSONObject
    {
        let (flow, token) = try FlowInput.flow(from: input, at: context.now, speed: speed)
        var fingerprint = input
        fingerprint["clientToken"] = nil
        let request = JSONWriter(.compact).text(.object(fingerprint))
        switch tokens.earlier(token, .createFlow, request, at: context.now) {
        case .sameRequest(let reply):
            return reply
        case .otherRequest:
            throw ServiceError(
                .conflict,
                "The client token was used before with other parameters."
            )
        case .unused:
            break
        }
        guard flows[flow.name] == nil else {
            throw ServiceError(.conflict, "Flow with name \(flow.name) already exists.")
        }
        guard flows.count < Self.flowQuota else {
            throw ServiceError(
                .serviceQuotaExceeded,
                "The account has \(Self.flowQuota) flows, the most it may have."
            )
        }
        insert(flow)
        note(.created, flow: flow.name, at: context.now)
        let reply: JSONObject = [
            "flowArn": .string(context.arn(ofFlow: flow.name)),
            "flowStatus": .string(flow.status.rawValue),
        ]
        tokens.remember(token, .createFlow, request, reply: reply, at: context.now)
        return reply
    }
}
