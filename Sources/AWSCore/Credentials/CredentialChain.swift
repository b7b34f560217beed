public import World

/// The AWS CLI's chain of sources: the first one that is set up counts.
public struct CredentialChain: CredentialProvider {
    private let profile: String
    private let sources: [any CredentialSource]

    /// Makes a chain of the given sources.
    public init(profile: String, sources: [any CredentialSource]) {
        self.profile = profile
        self.sources = sources
    }

    /// The chain of a profile, in botocore's order; a new source takes its place in this list.
    ///
    /// - SeeAlso: botocore's `create_credential_resolver`.
    public init(_ settings: AWSSettings, world: World) {
        let profile = settings.values
        let others = ConfiguredSource.all(settings, environment: world.environment)
        var sources: [any CredentialSource] = []
        if settings.usesEnvironmentKeys {
            sources.append(EnvironmentCredentials(world.environment, clock: world.clock))
        }
        sources += others.filter { $0.kind.precedesSharedFile }
        sources.append(SharedFileCredentials(settings.configuration, profile: profile.name))
        sources += others.filter { $0.kind.liesBetweenFiles }
        sources.append(ConfigFileCredentials(settings.configuration, profile: profile.name))
        sources += others.filter { $0.kind == .container }
        self.init(profile: profile.name, sources: sources)
    }

    /// Asks each source in turn.
    public func credentials() async throws(CredentialFailure) -> AWSCredentials {
        for source in sources {
            if let found = try await source.credentials() { return found }
        }
        throw .notFound(profile: profile)
    }
}

extension CredentialSourceKind {
    fileprivate var precedesSharedFile: Bool {
        self == .assumeRole || self == .webIdentity || self == .sso
    }

    fileprivate var liesBetweenFiles: Bool {
        self == .login || self == .process
    }
}
