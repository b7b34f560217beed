public import AWSCore
public import World

/// What became of a change.
public struct ChangeOutcome: Sendable, Hashable {
    /// When it was known.
    public let time: Timestamp
    /// The service's reply, or why there is none.
    public let result: Result<Reply, CallFailure>

    /// Makes an outcome of its parts.
    public init(time: Timestamp, result: Result<Reply, CallFailure>) {
        self.time = time
        self.result = result
    }
}
