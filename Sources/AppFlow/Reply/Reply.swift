public import AWSCore
public import JSON
public import World

/// What an operation replied.
public struct Reply: Sendable, Hashable {
    /// The members that the model knows, in its order, without those that are null.
    public let value: JSONValue
    /// The body as it came, for those to whom a missing member and a null or no body at all differ.
    public let body: [UInt8]
    /// What the service calls this request in its logs.
    public let requestID: String?
    /// How many attempts it took, the last one included.
    public let attempts: Int
    /// Whether attempts before the last one can have had an effect.
    public let earlierAttempts: Certainty
    /// The server's clock when it replied, if it said.
    public let date: Timestamp?
    /// Why the change isn't in the journal, when it was made all the same (law 7).
    public let journalWarning: FileFailure?

    /// Makes a reply of its parts.
    public init(
        value: JSONValue,
        body: [UInt8] = [],
        requestID: String? = nil,
        attempts: Int = 1,
        earlierAttempts: Certainty = .neverSent,
        date: Timestamp? = nil,
        journalWarning: FileFailure? = nil
    ) {
        self.value = value
        self.body = body
        self.requestID = requestID
        self.attempts = attempts
        self.earlierAttempts = earlierAttempts
        self.date = date
        self.journalWarning = journalWarning
    }
}
