import SigV4

extension SigningCredentials {
    /// Keys as they were found; an empty token is none.
    init(key: String, secret: String, token: String?) {
        self.init(
            accessKeyID: key,
            secretAccessKey: Secret(secret),
            sessionToken: token.flatMap { $0.isEmpty ? nil : Secret($0) }
        )
    }
}

extension AWSCredentials {
    /// The keys in a section of a file, or nil when it has no `aws_access_key_id`.
    ///
    /// - Throws: ``CredentialFailure/partial(_:missing:)`` for a key without its secret.
    init?(
        in profile: Profile?,
        source: CredentialSourceKind
    ) throws(CredentialFailure) {
        guard let profile, let key = profile["aws_access_key_id"]?.value else { return nil }
        let secret = profile["aws_secret_access_key"]?.value ?? ""
        guard !key.isEmpty else { throw .partial(source, missing: "aws_access_key_id") }
        guard !secret.isEmpty else { throw .partial(source, missing: "aws_secret_access_key") }
        let token = profile["aws_security_token"] ?? profile["aws_session_token"]
        self.init(
            signing: SigningCredentials(key: key, secret: secret, token: token?.value),
            source: source,
            accountID: profile["aws_account_id"]?.value
        )
    }
}
