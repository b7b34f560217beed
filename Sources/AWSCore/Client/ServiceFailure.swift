/// An error that a service replied with.
public struct ServiceFailure: Error, Sendable, Hashable {
    /// The service's name of the error, or the status as text when it gave none.
    public let code: String
    /// What the service says about it, untrusted and often empty.
    public let message: String
    /// The HTTP status.
    public let status: Int
    /// What the service calls this request in its logs.
    public let requestID: String?
    /// The operation that was called.
    public let operation: String
    /// How many attempts were made.
    public let attempts: Int
    /// How often it was retried, when it failed because no attempt was left: the N of the AWS CLI's
    /// `(reached max retries: N)`.
    public let exhaustedRetries: Int?
    /// Whether the service can have acted, this attempt and those before it taken together.
    public let certainty: Certainty

    /// Makes a failure of its parts.
    public init(
        code: String,
        message: String,
        status: Int,
        requestID: String? = nil,
        operation: String,
        attempts: Int = 1,
        exhaustedRetries: Int? = nil,
        certainty: Certainty
    ) {
        self.code = code
        self.message = message
        self.status = status
        self.requestID = requestID
        self.operation = operation
        self.attempts = attempts
        self.exhaustedRetries = exhaustedRetries
        self.certainty = certainty
    }
}
