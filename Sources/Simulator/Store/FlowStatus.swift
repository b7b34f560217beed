/// The status of a flow, by its name in the service's model.
public enum FlowStatus: String, Sendable, Hashable, CaseIterable {
    /// It runs when its trigger says so.
    case active = "Active"
    /// The service no longer supports it.
    case deprecated = "Deprecated"
    /// It is being removed.
    case deleted = "Deleted"
    /// It was made and never activated.
    case draft = "Draft"
    /// It failed too often.
    case errored = "Errored"
    /// It was stopped.
    case suspended = "Suspended"
}
