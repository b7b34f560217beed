import JSON
public import World

/// When a flow runs by itself (model: `ScheduledTriggerProperties`); nil where the service doesn't say.
public struct FlowSchedule: Sendable, Hashable {
    /// `rate(5minutes)`, as the service spells it.
    public let expression: String
    /// The first moment it can run.
    public let start: Timestamp?
    /// The last moment it can run.
    public let end: Timestamp?
    /// The time zone that its times of day are meant in: `Europe/Berlin`.
    public let timezone: String?
    /// How long after its time a run begins.
    public let offset: Duration?
    /// `Incremental` or `Complete`: what a run pulls.
    public let pullMode: String?

    /// Reads `triggerProperties.Scheduled`; nil without an expression.
    init?(_ raw: JSONValue) {
        guard let expression = raw["scheduleExpression"]?.stringValue else { return nil }
        self.expression = expression
        start = raw["scheduleStartTime"]?.timestampValue
        end = raw["scheduleEndTime"]?.timestampValue
        timezone = raw["timezone"]?.stringValue
        offset = raw["scheduleOffset"]?.int64Value.map(Duration.seconds)
        pullMode = raw["dataPullMode"]?.stringValue
    }
}
