/// What is known about a request that did not succeed.
public enum Certainty: Sendable, Hashable {
    /// It certainly had no effect: it never left, or the reply proves that it was refused.
    case neverSent
    /// It may have reached the service and may have been acted on.
    case maybeSent

    /// What is known of two attempts together.
    public func combined(with other: Certainty) -> Certainty {
        self == .maybeSent || other == .maybeSent ? .maybeSent : .neverSent
    }
}
