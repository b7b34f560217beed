public import JSON
public import World

/// One flow, as the service lists it; nil where it doesn't say.
public struct FlowSummary: Sendable, Hashable {
    /// The flow's name.
    public let name: String
    /// Its Amazon resource name.
    public let arn: String?
    /// Its status as the service spells it (`Active`, `Draft`, `Suspended`); empty when it doesn't say.
    public let status: String
    /// `Scheduled`, `Event` or `OnDemand` as the service spells it; empty when it doesn't say.
    public let trigger: String
    /// What it says about itself.
    public let description: String?
    /// The type of connector that it reads from: `Salesforce`, `CustomConnector`, ...
    public let sourceConnector: String?
    /// The type of connector that it writes to.
    public let destinationConnector: String?
    /// Its latest run.
    public let lastRun: LastRun?
    /// All of it, as the service replied.
    public let raw: JSONValue

    /// Where its latest run stands; that of one that has just begun can still be the one before.
    public var lastRunStatus: RunStatus? {
        lastRun?.status
    }

    /// The moment that the service gives for the latest run.
    public var lastRunAt: Timestamp? {
        lastRun?.time
    }
}

extension FlowSummary {
    /// Reads an item of `flows`; nil for one without a name.
    init?(_ raw: JSONValue) {
        guard let name = raw["flowName"]?.stringValue, !name.isEmpty else { return nil }
        self.name = name
        arn = raw["flowArn"]?.stringValue
        status = raw["flowStatus"]?.stringValue ?? ""
        trigger = raw["triggerType"]?.stringValue ?? ""
        description = raw["description"]?.stringValue
        sourceConnector = raw["sourceConnectorType"]?.stringValue
        destinationConnector = raw["destinationConnectorType"]?.stringValue
        lastRun = raw["lastRunExecutionDetails"].flatMap(LastRun.init)
        self.raw = raw
    }
}
