/// One link of the chain: a place that may have credentials for the chosen profile.
public protocol CredentialSource: Sendable {
    /// The credentials there, or nil when this place isn't set up, so that the next one is asked.
    ///
    /// - Throws: ``CredentialFailure`` when it is set up and has none: the next one is not asked then.
    func credentials() async throws(CredentialFailure) -> AWSCredentials?
}
