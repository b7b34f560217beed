/// The AWS SDKs' ways of retrying.
public enum RetryMode: String, Sendable, Hashable, CaseIterable {
    /// The AWS CLI's old way: five attempts, no quota.
    case legacy
    /// The way of all SDKs, with the figures in force since November 2026.
    case standard
    /// The standard way; besides, the client slows down when it is throttled.
    case adaptive
}
