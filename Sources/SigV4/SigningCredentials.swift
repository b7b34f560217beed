/// What a request is signed with.
public struct SigningCredentials: Sendable, Hashable {
    /// The public half of the key, which is sent along.
    public let accessKeyID: String
    /// The half that is never sent.
    public let secretAccessKey: Secret
    /// The token of temporary credentials, which is sent and signed.
    public let sessionToken: Secret?

    /// Makes credentials of their parts.
    public init(accessKeyID: String, secretAccessKey: Secret, sessionToken: Secret? = nil) {
        self.accessKeyID = accessKeyID
        self.secretAccessKey = secretAccessKey
        self.sessionToken = sessionToken
    }
}
