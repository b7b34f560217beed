import JSON
import World

/// Reads the input of CreateFlow: what makes a flow listable, describable and startable.
///
/// Connector properties are kept as they came and not looked into.
enum FlowInput {
    private static let taskTypes = [
        "Arithmetic", "Filter", "Map", "Map_all", "Mask", "Merge", "Passthrough", "Truncate",
        "Validate", "Partition",
    ]
    private static let connectorTypes = [
        "Salesforce", "Singular", "Slack", "Redshift", "S3", "Marketo", "Googleanalytics",
        "Zendesk", "Servicenow", "Datadog", "Trendmicro", "Snowflake", "Dynatrace", "Infornexus",
        "Amplitude", "Veeva", "EventBridge", "LookoutMetrics", "Upsolver", "Honeycode",
        "CustomerProfiles", "SAPOData", "CustomConnector", "Pardot",
    ]

    /// The flow that an input describes, and the client token that came with it.
    static func flow(from input: JSONObject, at now: Timestamp, speed: Double)
        throws(ServiceError) -> (Flow, token: String?)
    {
        var reader = InputReader(input)
        let name = try reader.requiredText("flowName", .flowName)
        let description = try reader.text("description", .description)
        let key = try reader.text("kmsArn", .kmsARN)
        let token = try reader.text("clientToken", .clientToken)
        let tags = try reader.structure("tags") ?? [:]
        let catalog = try reader.structure("metadataCatalogConfig")
        let (trigger, schedule) = try readTrigger(&reader)
        let source = try readConnector(
            try reader.requiredStructure("sourceFlowConfig"),
            at: "sourceFlowConfig",
            "sourceConnectorProperties",
            isWanted: reader.has("sourceFlowConfig"),
            &reader
        )
        let destinations = try readDestinations(&reader)
        let tasks = try readTasks(&reader)
        try reader.finish()
        var flow = Flow(
            name: name,
            description: description,
            status: trigger == .onDemand ? .active : .draft,
            trigger: trigger,
            schedule: schedule,
            interval: schedule.flatMap(Schedule.interval).map { $0 / speed },
            source: source,
            destinations: destinations.map(JSONValue.object),
            tasks: tasks.map(JSONValue.object),
            catalog: catalog.map(JSONValue.object),
            tags: tags,
            kmsArn: key,
            createdAt: now,
            updatedAt: now,
            newRuns: RunPlan()
        )
        flow.schemaVersion = 1
        return (flow, token)
    }

    private static func readTrigger(_ reader: inout InputReader) throws(ServiceError)
        -> (TriggerType, schedule: JSONObject?)
    {
        let config = try reader.requiredStructure("triggerConfig")
        guard reader.has("triggerConfig") else { return (.onDemand, nil) }
        var trigger = InputReader(config, at: "triggerConfig.")
        let word = try trigger.requiredWord("triggerType", TriggerType.allCases.map(\.rawValue))
        let properties = try trigger.structure("triggerProperties")
        reader.add(trigger)
        guard let type = word.flatMap(TriggerType.init(rawValue:)), type == .scheduled else {
            return (word.flatMap(TriggerType.init(rawValue:)) ?? .onDemand, nil)
        }
        let path = "triggerConfig.triggerProperties."
        var outer = InputReader(properties ?? [:], at: path)
        let scheduled = try outer.requiredStructure("Scheduled")
        var inner = InputReader(scheduled, at: path + "Scheduled.")
        if outer.has("Scheduled") { _ = try inner.requiredText("scheduleExpression", .any) }
        reader.add(outer)
        reader.add(inner)
        return (type, scheduled)
    }

    private static func readConnector(
        _ config: JSONObject,
        at path: String,
        _ properties: String,
        isWanted: Bool = true,
        _ reader: inout InputReader
    ) throws(ServiceError) -> JSONObject {
        guard isWanted else { return config }
        var inner = InputReader(config, at: path + ".")
        _ = try inner.requiredWord("connectorType", connectorTypes)
        _ = try inner.requiredStructure(properties)
        reader.add(inner)
        return config
    }

    private static func readDestinations(_ reader: inout InputReader) throws(ServiceError)
        -> [JSONObject]
    {
        let list = "destinationFlowConfigList"
        let configs = try reader.requiredStructures(list)
        for (index, config) in configs.enumerated() {
            _ = try readConnector(
                config,
                at: "\(list).\(index + 1).member",
                "destinationConnectorProperties",
                &reader
            )
        }
        return configs
    }

    private static func readTasks(_ reader: inout InputReader) throws(ServiceError)
        -> [JSONObject]
    {
        let tasks = try reader.requiredStructures("tasks")
        for (index, task) in tasks.enumerated() {
            var inner = InputReader(task, at: "tasks.\(index + 1).member.")
            _ = try inner.requiredWord("taskType", taskTypes)
            if !inner.has("sourceFields") { inner.failAsMissing("sourceFields") }
            reader.add(inner)
        }
        // Text and rule as seen from the service (hashicorp/terraform-provider-awscc#338).
        let selects = tasks.contains { task in
            ["Map_all", "Filter"].contains(task["taskType"]?.stringValue)
        }
        guard selects || !reader.problems.isEmpty else {
            throw ServiceError(
                .validation,
                "Create Flow request failed: [Task Validation Error: You must specify a "
                    + "projection task or a MAP_ALL task]"
            )
        }
        return tasks
    }
}
