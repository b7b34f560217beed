public import JSON
public import World

/// A changing request that is about to be sent, as the journal keeps it (law 7).
public struct Change: Sendable, Hashable {
    /// Joins the record of the intention with that of the outcome: a random UUID.
    public let id: String
    /// The operation.
    public let operation: Operation
    /// When it was about to be sent.
    public let time: Timestamp
    /// The profile's name, `default` when none was named.
    public let profile: String
    /// The account, as far as profile or credentials tell.
    public let account: String?
    /// The end of the access key's id, nil for an unsigned request.
    public let keyEnding: String?
    /// The region that it is signed for.
    public let region: String
    /// The flow, for operations that take one.
    public let flow: String?
    /// The ids of a cancel; none means every active run of the flow, or another operation.
    public let ids: [String]
    /// The input as it is sent, sensitive values redacted.
    public let input: JSONObject
    /// The `aws appflow ...` line that does the same, sensitive values redacted.
    public let commandLine: String

    /// Makes a change of its parts.
    public init(
        id: String,
        operation: Operation,
        time: Timestamp,
        profile: String,
        account: String?,
        keyEnding: String?,
        region: String,
        flow: String?,
        ids: [String],
        input: JSONObject,
        commandLine: String
    ) {
        self.id = id
        self.operation = operation
        self.time = time
        self.profile = profile
        self.account = account
        self.keyEnding = keyEnding
        self.region = region
        self.flow = flow
        self.ids = ids
        self.input = input
        self.commandLine = commandLine
    }
}
