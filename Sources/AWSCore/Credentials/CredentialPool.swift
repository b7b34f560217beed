import Synchronization
public import World

/// Hands out the owner of an identity's credentials, the same for the same settings.
///
/// So a connection that is made anew of unchanged files signs with the same keys, and nobody is asked for a
/// code twice. Safe to use from any task.
public final class CredentialPool: Sendable {
    private struct Identity: Equatable {
        let profile: Setting<String>
        let region: Setting<String>
        let configuration: Configuration
    }

    private let world: World
    private let services: CredentialServices
    private let owners = Mutex<[(identity: Identity, owner: CredentialOwner)]>([])

    /// Makes an empty pool.
    ///
    /// - Parameters:
    ///   - world: what sources read.
    ///   - services: the way to services that give credentials.
    public init(world: World, services: CredentialServices) {
        self.world = world
        self.services = services
    }

    /// Who gives the credentials that these settings lead to.
    ///
    /// Keys of the environment are just there; all others have an owner.
    public func provider(for settings: AWSSettings) -> any CredentialProvider {
        settings.usesEnvironmentKeys
            ? CredentialChain(settings, world: world, services: services) : owner(for: settings)
    }

    /// The owner of the credentials that these settings lead to.
    func owner(for settings: AWSSettings) -> CredentialOwner {
        let identity = Identity(
            profile: settings.profile,
            region: settings.region,
            configuration: settings.configuration
        )
        return owners.withLock { owners in
            if let known = owners.first(where: { $0.identity == identity }) { return known.owner }
            let chain = CredentialChain(settings, world: world, services: services)
            let owner = CredentialOwner(chain, clock: world.clock)
            owners.append((identity, owner))
            return owner
        }
    }
}
