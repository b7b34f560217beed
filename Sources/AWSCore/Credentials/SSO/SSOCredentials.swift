import World

/// The keys of a role of IAM Identity Center, for the token that `aws sso login` left behind.
struct SSOCredentials: CredentialSource {
    private let profile: Profile
    private let context: CredentialContext

    init(_ profile: Profile, _ context: CredentialContext) {
        self.profile = profile
        self.context = context
    }

    func credentials() async throws(CredentialFailure) -> AWSCredentials? {
        let sessions = context.settings.configuration.ssoSessions
        guard let setup = try SSOSetup(profile, sessions) else { return nil }
        let file = SSOTokenFile(setup, context)
        let token = setup.session == nil ? try file.read() : try await file.renewed()
        guard context.world.clock.now < token.expiry else {
            throw .sso(
                setup.session == nil
                    ? .sessionEnded(profile: setup.profile) : .tokenExpired(profile: setup.profile)
            )
        }
        let client = try context.unsigned(.sso, region: setup.region)
        let reply: ServiceReply
        do throws(CallFailure) {
            reply = try await client.send(SSOCall.getRoleCredentials(setup, token))
        } catch {
            if case .service(let failure) = error, failure.code == "UnauthorizedException" {
                throw .sso(.sessionEnded(profile: setup.profile))
            }
            throw CredentialFailure(error)
        }
        return try SSOCall.credentials(reply, setup)
    }
}
