import World

/// Makes the sources of a chain, in botocore's order; a new source takes its place in one of these lists.
///
/// - SeeAlso: botocore's `create_credential_resolver`.
struct CredentialSources: Sendable {
    let context: CredentialContext

    private var isNamed: Bool {
        context.settings.profile.origin.isOption
    }

    /// Keys of the environment, which come first of all and don't count beside `--profile`.
    func ofEnvironment() -> EnvironmentCredentials? {
        guard !isNamed else { return nil }
        return EnvironmentCredentials(context.environment, clock: context.world.clock)
    }

    /// All others that can have credentials for the profile of the settings.
    func all() -> [any CredentialSource] {
        let profile = context.settings.values
        var sources: [any CredentialSource] = [RoleCredentials(profile, self)]
        sources += ofProfile(profile, readsEnvironment: !isNamed)
        sources.append(ofMachine(.container))
        sources.append(ofMachine(.instanceMetadata))
        return sources
    }

    /// What a profile says of itself, roles with other credentials left out.
    func ofProfile(
        _ profile: Profile,
        readsEnvironment: Bool = false
    ) -> [any CredentialSource] {
        let configuration = context.settings.configuration
        return [
            WebIdentityCredentials(profile, context, readsEnvironment: readsEnvironment),
            SSOCredentials(profile, context),
            SharedFileCredentials(configuration, profile: profile.name),
            LoginCredentials(profile, context),
            ProcessCredentials(profile, context),
            ConfigFileCredentials(configuration, profile: profile.name),
        ]
    }

    /// What the machine has, whatever the profile: these are those that `credential_source` can name.
    func ofMachine(_ kind: CredentialSourceKind) -> any CredentialSource {
        switch kind {
        case .container: ContainerCredentials(context)
        case .instanceMetadata: InstanceCredentials(context)
        default: EnvironmentCredentials(context.environment, clock: context.world.clock)
        }
    }

    /// The credentials of the first source that has any.
    func first(
        of sources: [any CredentialSource]
    ) async throws(CredentialFailure) -> AWSCredentials? {
        for source in sources {
            if let found = try await source.credentials() { return found }
        }
        return nil
    }
}
