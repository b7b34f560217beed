/// What makes a flow run, by its name in the service's model.
public enum TriggerType: String, Sendable, Hashable, CaseIterable {
    /// A schedule.
    case scheduled = "Scheduled"
    /// A change in the source.
    case event = "Event"
    /// A start-flow request.
    case onDemand = "OnDemand"
}
