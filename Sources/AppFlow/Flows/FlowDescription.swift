public import JSON

/// One flow in full (model: `DescribeFlowResponse`); nil where the service doesn't say.
public struct FlowDescription: Sendable, Hashable {
    /// The flow's name.
    public let name: String
    /// Its Amazon resource name.
    public let arn: String?
    /// Its status as the service spells it (`Active`, `Draft`, `Suspended`); empty when it doesn't say.
    public let status: String
    /// Why it has that status, untrusted.
    public let statusMessage: String?
    /// What it says about itself.
    public let description: String?
    /// `Scheduled`, `Event` or `OnDemand` as the service spells it; empty when it doesn't say.
    public let trigger: String
    /// When it runs, for a flow with a schedule.
    public let schedule: FlowSchedule?
    /// Where it reads from.
    public let source: FlowEnd?
    /// Where it writes to.
    public let destinations: [FlowEnd]
    /// Its latest run.
    public let lastRun: LastRun?
    /// All of it, as the service replied.
    public let raw: JSONValue

    /// `Incremental` or `Complete`, for a flow with a schedule.
    public var pullMode: String? {
        schedule?.pullMode
    }

    /// Where it writes to, in short: `s3://lake/accounts`, `Salesforce/Account`; nil when it isn't known.
    public var destinationPlace: String? {
        let places = destinations.compactMap(\.place)
        return places.isEmpty ? nil : places.joined(separator: ", ")
    }

    /// What went wrong with the latest run, when that ended with an error.
    public var lastError: String? {
        lastRun?.status == .error ? lastRun?.message : nil
    }
}

extension FlowDescription {
    /// Reads the reply of DescribeFlow; a reply without a name is about the flow that was asked for.
    init(_ raw: JSONValue, askedFor name: String) {
        let trigger = raw["triggerConfig"]
        self.name = raw["flowName"]?.stringValue ?? name
        arn = raw["flowArn"]?.stringValue
        status = raw["flowStatus"]?.stringValue ?? ""
        statusMessage = raw["flowStatusMessage"]?.stringValue
        description = raw["description"]?.stringValue
        self.trigger = trigger?["triggerType"]?.stringValue ?? ""
        schedule = trigger?["triggerProperties"]?["Scheduled"].flatMap(FlowSchedule.init)
        source = raw["sourceFlowConfig"].map { raw in
            FlowEnd(raw, properties: raw["sourceConnectorProperties"])
        }
        destinations = (raw["destinationFlowConfigList"]?.arrayValue ?? []).map { raw in
            FlowEnd(raw, properties: raw["destinationConnectorProperties"])
        }
        lastRun = raw["lastRunExecutionDetails"].flatMap(LastRun.init)
        self.raw = raw
    }
}
