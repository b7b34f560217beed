/// The schedule of a flow that is there when a simulator starts.
public struct ScheduleFixture: Sendable, Hashable {
    /// `scheduleExpression` of the API, such as `rate(15minutes)`.
    public var expression: String
    /// `dataPullMode` of the API: `Incremental` or `Complete`.
    public var pullMode = "Incremental"
    /// How long ago it began.
    public var startedAgo: Duration = .seconds(30 * 86_400)
    /// `timezone` of the API.
    public var timezone: String?
    /// `scheduleOffset` of the API, in seconds.
    public var offset: Int64?

    /// Makes an incremental schedule.
    public init(_ expression: String) {
        self.expression = expression
    }
}
