/// The session of `aws login`, which this program has no reader for.
///
/// It stands in the chain at its place and refuses, so that no later source's keys, which may be another
/// account's, are used instead.
struct LoginCredentials: CredentialSource {
    private let profile: Profile

    init(_ profile: Profile) {
        self.profile = profile
    }

    func credentials() async throws(CredentialFailure) -> AWSCredentials? {
        guard profile["login_session"] != nil else { return nil }
        throw .unsupportedSource(.login, profile: profile.name)
    }
}
