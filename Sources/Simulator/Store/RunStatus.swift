/// The status of a run, by its name in the service's model.
public enum RunStatus: String, Sendable, Hashable, CaseIterable {
    /// It goes on.
    case inProgress = "InProgress"
    /// It ended and everything was written.
    case successful = "Successful"
    /// It ended because of an error.
    case error = "Error"
    /// A cancel was accepted and has not taken effect yet.
    case cancelStarted = "CancelStarted"
    /// It ended because it was cancelled.
    case canceled = "Canceled"
}
