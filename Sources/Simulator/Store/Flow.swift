import JSON
import World

/// A flow and its runs.
struct Flow: Sendable {
    let name: String
    var description: String?
    var status: FlowStatus
    var statusMessage: String?
    var trigger: TriggerType
    /// `triggerProperties.Scheduled` of the API, kept as it came.
    var schedule: JSONObject?
    /// How often it begins a run by itself while it is active.
    var interval: Duration?
    /// When it begins the next one.
    var nextRun: Timestamp?
    /// `sourceFlowConfig` of the API.
    var source: JSONObject
    /// `destinationFlowConfigList` of the API.
    var destinations: [JSONValue]
    /// `tasks` of the API.
    var tasks: [JSONValue]
    /// `metadataCatalogConfig` of the API.
    var catalog: JSONValue?
    var tags: JSONObject
    var kmsArn: String?
    var createdAt: Timestamp
    var updatedAt: Timestamp
    var schemaVersion: Int64 = 1
    /// What a run does that begins from now on.
    var newRuns: RunPlan
    /// Its runs.
    var runs = RunList()

    /// The newest run that the list of records shows at `now`.
    func lastListedRun(at now: Timestamp) -> Run? {
        runs.byStart.filter { $0.listedFrom <= now && $0.startsAt <= now }
            .max { $0.startsAt < $1.startsAt }
    }
}
