/// What a policy says about an attempt that failed.
public enum RetryDecision: Sendable, Hashable {
    /// Try again after a pause.
    case retry(after: Duration)
    /// It is an error that another attempt would meet as well.
    case notRetryable
    /// The call may have been acted on, and must not be sent a second time then.
    case mayHaveActed
    /// It would be tried again, but another attempt could take longer than the call may.
    case timeIsUp
    /// It would be tried again, but this was the last attempt.
    case attemptsExhausted
    /// It would be tried again, but the session's quota is used up; a long poll ends after a pause.
    case quotaExhausted(after: Duration)
}
