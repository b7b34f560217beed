public import World

/// A reply of a service with a status from 200 to 299.
public struct ServiceReply: Sendable {
    /// The status code.
    public let status: Int
    /// The body, as it came.
    public let body: [UInt8]
    /// The header lines.
    public let headers: HTTPHeaders
    /// What the service calls this request in its logs.
    public let requestID: String?
    /// How many attempts it took, the last one included.
    public let attempts: Int
    /// Whether attempts before the last one can have had an effect.
    public let earlierAttempts: Certainty
    /// The server's clock when it replied, if it said.
    public let date: Timestamp?

    /// Makes a reply of its parts.
    public init(
        status: Int,
        body: [UInt8],
        headers: HTTPHeaders = [],
        requestID: String? = nil,
        attempts: Int = 1,
        earlierAttempts: Certainty = .neverSent,
        date: Timestamp? = nil
    ) {
        self.status = status
        self.body = body
        self.headers = headers
        self.requestID = requestID
        self.attempts = attempts
        self.earlierAttempts = earlierAttempts
        self.date = date
    }
}
