public import SigV4
public import World

/// Credentials to sign with, and what is known about them.
public struct AWSCredentials: Sendable {
    /// The keys.
    public let signing: SigningCredentials
    /// Where they come from.
    public let source: CredentialSourceKind
    /// When they stop working, if that is known.
    public let expiry: Timestamp?
    /// The account they belong to, if the source says so.
    public let accountID: String?

    /// The public half of the key.
    public var accessKeyID: String {
        signing.accessKeyID
    }

    /// Makes credentials of their parts.
    public init(
        signing: SigningCredentials,
        source: CredentialSourceKind,
        expiry: Timestamp? = nil,
        accountID: String? = nil
    ) {
        self.signing = signing
        self.source = source
        self.expiry = expiry
        self.accountID = accountID
    }
}
