import SigV4
public import World

/// Keys in the environment.
///
/// An empty key counts as none and an empty secret as missing; a secret alone is nothing. Of the token's
/// two names the old one is looked at first, as in botocore.
public struct EnvironmentCredentials: CredentialSource {
    private let environment: Environment
    private let clock: any Clock

    /// Makes the source; the clock tells whether the keys have expired.
    public init(_ environment: Environment, clock: any Clock) {
        self.environment = environment
        self.clock = clock
    }

    /// The keys, or nil when `AWS_ACCESS_KEY_ID` isn't set.
    public func credentials() async throws(CredentialFailure) -> AWSCredentials? {
        guard let key = environment.nonEmpty("AWS_ACCESS_KEY_ID") else { return nil }
        guard let secret = environment.nonEmpty("AWS_SECRET_ACCESS_KEY") else {
            throw .partial(.environment, missing: "AWS_SECRET_ACCESS_KEY")
        }
        let token = environment["AWS_SECURITY_TOKEN"] ?? environment["AWS_SESSION_TOKEN"]
        return AWSCredentials(
            signing: SigningCredentials(key: key, secret: secret, token: token),
            source: .environment,
            expiry: try expiry(),
            accountID: environment.nonEmpty("AWS_ACCOUNT_ID")
        )
    }

    private func expiry() throws(CredentialFailure) -> Timestamp? {
        guard let text = environment.nonEmpty("AWS_CREDENTIAL_EXPIRATION") else { return nil }
        guard let expiry = Timestamp(iso8601: text) else { throw .badExpiry(.environment, text) }
        guard clock.now < expiry else { throw .expired(.environment) }
        return expiry
    }
}
