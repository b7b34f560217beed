public import World

/// Something that was done to a flow or a run, by a request or by a schedule.
public struct Effect: Sendable, Hashable {
    /// What was done.
    public enum Kind: Sendable, Hashable {
        /// The flow was made.
        case created
        /// The flow was deleted.
        case deleted
        /// The flow's schedule or event was activated.
        case activated
        /// The flow's schedule or event was stopped.
        case suspended
        /// A run began, by a start or by a schedule.
        case began(run: String)
        /// The cancelling of a run was accepted.
        case cancelStarted(run: String)
    }

    /// When it took effect.
    public let moment: Timestamp
    /// The flow's name.
    public let flow: String
    /// What was done.
    public let kind: Kind
}
