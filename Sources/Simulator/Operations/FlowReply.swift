import JSON
import World

extension Flow {
    /// A `FlowDefinition`, as ListFlows lists it.
    func definition(_ context: CallContext) -> JSONObject {
        var reply = JSONObject()
        reply["flowArn"] = .string(context.arn(ofFlow: name))
        reply["description"] = description.map(JSONValue.string)
        reply["flowName"] = .string(name)
        reply["flowStatus"] = .string(status.rawValue)
        reply["sourceConnectorType"] = source["connectorType"]
        reply["sourceConnectorLabel"] = label(of: source)
        let destination = destinations.first?.objectValue
        reply["destinationConnectorType"] = destination?["connectorType"]
        reply["destinationConnectorLabel"] = destination.flatMap(label)
        reply["triggerType"] = .string(trigger.rawValue)
        reply["createdAt"] = createdAt.json
        reply["lastUpdatedAt"] = updatedAt.json
        reply["createdBy"] = creator
        reply["lastUpdatedBy"] = creator
        reply["tags"] = .object(tags)
        reply["lastRunExecutionDetails"] = lastRunDetails(at: context.now)
        return reply
    }

    /// The reply of DescribeFlow.
    func details(_ context: CallContext) -> JSONObject {
        var reply = JSONObject()
        reply["flowArn"] = .string(context.arn(ofFlow: name))
        reply["description"] = description.map(JSONValue.string)
        reply["flowName"] = .string(name)
        reply["kmsArn"] = .string(kmsArn ?? context.serviceKeyARN)
        reply["flowStatus"] = .string(status.rawValue)
        reply["flowStatusMessage"] = statusMessage.map(JSONValue.string)
        reply["sourceFlowConfig"] = .object(source)
        reply["destinationFlowConfigList"] = .array(destinations)
        reply["lastRunExecutionDetails"] = lastRunDetails(at: context.now)
        reply["triggerConfig"] = .object(triggerConfig)
        reply["tasks"] = .array(tasks)
        reply["createdAt"] = createdAt.json
        reply["lastUpdatedAt"] = updatedAt.json
        reply["createdBy"] = creator
        reply["lastUpdatedBy"] = creator
        reply["tags"] = .object(tags)
        reply["metadataCatalogConfig"] = catalog
        reply["schemaVersion"] = .number(JSONNumber(schemaVersion))
        return reply
    }

    private var triggerConfig: JSONObject {
        var config: JSONObject = ["triggerType": .string(trigger.rawValue)]
        if let schedule {
            config["triggerProperties"] = .object(["Scheduled": .object(schedule)])
        }
        return config
    }

    private var creator: JSONValue {
        .string("arn:aws:iam::\(Store.account):user/simulator")
    }

    /// The label of a custom connector, which stands in its properties.
    private func label(of config: JSONObject) -> JSONValue? {
        config["connectorLabel"]
    }

    /// The newest run that is listed yet; the service leaves the whole out when there is none.
    private func lastRunDetails(at now: Timestamp) -> JSONValue? {
        guard let run = lastListedRun(at: now) else { return nil }
        let state = run.state(at: now)
        var details = JSONObject()
        details["mostRecentExecutionMessage"] = state.failure.map { .string($0.message) }
        details["mostRecentExecutionTime"] = run.startsAt.json
        details["mostRecentExecutionStatus"] = .string(state.status.rawValue)
        return .object(details)
    }
}
