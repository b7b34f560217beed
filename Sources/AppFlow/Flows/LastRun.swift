import JSON
public import World

/// What a flow says about its latest run (model: `ExecutionDetails`); nil where it doesn't say.
public struct LastRun: Sendable, Hashable {
    /// Where it stands.
    public let status: RunStatus?
    /// Its moment.
    public let time: Timestamp?
    /// What the service says about it, untrusted; an error's text most often.
    public let message: String?

    /// Reads `lastRunExecutionDetails`; nil when nothing is in it.
    init?(_ raw: JSONValue) {
        status = raw["mostRecentExecutionStatus"]?.stringValue.map(RunStatus.init)
        time = raw["mostRecentExecutionTime"]?.timestampValue
        message = raw["mostRecentExecutionMessage"]?.stringValue
        guard status != nil || time != nil || message != nil else { return nil }
    }
}
