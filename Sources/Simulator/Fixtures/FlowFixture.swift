public import JSON

/// A flow that is there when a simulator starts.
public struct FlowFixture: Sendable, Hashable {
    /// Its name.
    public var name: String
    /// What it is for.
    public var description: String?
    /// Its status.
    public var status: FlowStatus = .active
    /// Why it is so, such as for `Errored`.
    public var statusMessage: String?
    /// What makes it run.
    public var trigger: TriggerType
    /// Its schedule, for the trigger `Scheduled`.
    public var schedule: ScheduleFixture?
    /// How often it begins a run by itself while it is active; nil goes by the schedule's
    /// expression, and an event never happens.
    public var runsEvery: Duration?
    /// When it begins the next one; nil goes by its newest run.
    public var nextRunIn: Duration?
    /// `sourceFlowConfig` of the API.
    public var source: JSONObject
    /// The members of `destinationFlowConfigList` of the API.
    public var destinations: [JSONObject]
    /// The members of `tasks` of the API.
    public var tasks: [JSONObject]
    /// Its tags.
    public var tags: JSONObject = [:]
    /// The key it is encrypted with; nil is the service's own.
    public var kmsArn: String?
    /// How long ago it was made.
    public var createdAgo: Duration = .seconds(90 * 86_400)
    /// Its runs, in any order.
    public var runs: [RunFixture] = []
    /// What a run does that begins after the start.
    public var newRuns = RunPlan()

    /// Makes an active flow without runs, from Salesforce to S3.
    public init(name: String, trigger: TriggerType) {
        self.name = name
        self.trigger = trigger
        source = ConnectorFixture.salesforce(object: "Account")
        destinations = [ConnectorFixture.s3(bucket: "lake", prefix: name)]
        tasks = [ConnectorFixture.mapAll]
    }
}
