import World

/// A source that is set up for the profile and that this program has no reader for.
///
/// It stands in the chain at its place and refuses, so that no later source's keys, which may be another
/// account's, are used instead.
struct ConfiguredSource: CredentialSource {
    let kind: CredentialSourceKind
    private let profile: String

    func credentials() async throws(CredentialFailure) -> AWSCredentials? {
        if kind == .assumeRole, lacksSource {
            throw .partial(kind, missing: "source_profile or credential_source")
        }
        throw .unsupportedSource(kind, profile: profile)
    }

    private let lacksSource: Bool

    private init(_ kind: CredentialSourceKind, _ profile: Profile) {
        self.kind = kind
        self.profile = profile.name
        lacksSource = profile["source_profile"] == nil && profile["credential_source"] == nil
    }

    /// Those that the profile or the environment sets up, in the order of the chain.
    ///
    /// A token file in the environment doesn't count beside `--profile`, as keys there don't.
    static func all(_ settings: AWSSettings, environment: Environment) -> [ConfiguredSource] {
        let profile = settings.values
        var kinds: [CredentialSourceKind] = []
        let hasTokenFile = profile["web_identity_token_file"] != nil
        if profile["role_arn"] != nil, !hasTokenFile { kinds.append(.assumeRole) }
        let hasTokenVariable = environment["AWS_WEB_IDENTITY_TOKEN_FILE"] != nil
        if hasTokenFile || hasTokenVariable && !settings.profile.origin.isOption {
            kinds.append(.webIdentity)
        }
        if profile["sso_role_name"] != nil || profile["sso_account_id"] != nil {
            kinds.append(.sso)
        }
        if profile["login_session"] != nil { kinds.append(.login) }
        if profile["credential_process"] != nil { kinds.append(.process) }
        let isInContainer =
            environment["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"] != nil
            || environment["AWS_CONTAINER_CREDENTIALS_FULL_URI"] != nil
        if isInContainer { kinds.append(.container) }
        return kinds.map { ConfiguredSource($0, profile) }
    }
}
