/// Hands out credentials, each time those that are good now.
public protocol CredentialProvider: Sendable {
    /// Credentials to sign the next request with.
    ///
    /// - Throws: ``CredentialFailure``.
    func credentials() async throws(CredentialFailure) -> AWSCredentials
}
