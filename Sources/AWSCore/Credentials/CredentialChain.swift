public import World

/// The AWS CLI's chain of sources: the first one that is set up counts.
///
/// It asks them anew each time; ``CredentialOwner`` keeps what they gave.
public struct CredentialChain: CredentialProvider {
    private let profile: String
    private let sources: CredentialSources

    /// The chain of a profile.
    ///
    /// - Parameters:
    ///   - settings: which profile, and what its files say.
    ///   - world: the environment, files, programs and clock that sources need.
    ///   - services: the way to services that give credentials.
    public init(_ settings: AWSSettings, world: World, services: CredentialServices) {
        profile = settings.profile.value
        sources = CredentialSources(context: CredentialContext(settings, world, services))
    }

    /// Asks each source in turn.
    public func credentials() async throws(CredentialFailure) -> AWSCredentials {
        if let found = try await sources.ofEnvironment()?.credentials() { return found }
        guard let found = try await sources.first(of: sources.all()) else {
            throw .notFound(profile: profile)
        }
        return found
    }
}
