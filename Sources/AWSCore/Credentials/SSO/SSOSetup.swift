/// How a profile uses IAM Identity Center, with what its `sso-session` says.
struct SSOSetup {
    let profile: String
    /// Nil in the old way, where the profile says all by itself.
    let session: String?
    let startURL: String
    let region: Setting<String>
    let account: String
    let role: String

    /// Reads a profile; nil when it has neither a role nor an account of IAM Identity Center.
    init?(_ profile: Profile, _ sessions: [String: Profile]) throws(CredentialFailure) {
        guard profile["sso_role_name"] != nil || profile["sso_account_id"] != nil else {
            return nil
        }
        var texts = profile.texts
        let session = texts["sso_session"]
        if let session {
            guard let section = sessions[session] else { throw .sso(.missingSession(session)) }
            for (key, value) in section.texts.sorted(by: { $0.key < $1.key }) {
                if let other = texts[key], other != value {
                    throw .sso(.inconsistent(key: key, profile: other, session: value))
                }
                texts[key] = value
            }
        }
        let missing = ["sso_role_name", "sso_account_id", "sso_start_url", "sso_region"]
            .filter { texts[$0] == nil }
        guard let role = texts["sso_role_name"], let account = texts["sso_account_id"],
            let startURL = texts["sso_start_url"], let region = texts["sso_region"]
        else { throw .sso(.missingKeys(missing, profile: profile.name)) }
        let origin =
            profile["sso_region"]?.origin ?? session.flatMap { sessions[$0]?["sso_region"]?.origin }
        self.profile = profile.name
        self.session = session
        self.startURL = startURL
        self.region = Setting(region, origin ?? .builtIn)
        self.account = account
        self.role = role
    }
}
