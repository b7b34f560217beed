/// What happened to a run that is followed after it was cancelled.
public enum FollowEvent: Sendable, Hashable {
    /// The service lists it as cancelled; so long after the request.
    case canceled(id: String, after: Duration)
    /// It ended in another way; so long after the request.
    case ended(id: String, RunStatus, after: Duration)
    /// It should be cancelled by now and isn't; it is followed on, and this is said once.
    ///
    /// The status is the one at this look, nil when the service doesn't list the run.
    case stuck(id: String, RunStatus?, after: Duration)
    /// It is not followed any more, after an hour; with the status at the last look that succeeded.
    case abandoned(id: String, RunStatus?, after: Duration)
}
