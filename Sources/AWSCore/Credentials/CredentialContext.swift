import World

/// What the sources of one chain have in common: settings, surroundings, and a way to services.
///
/// A class only so that sources share it: it never changes.
final class CredentialContext: Sendable {
    let settings: AWSSettings
    let world: World
    let services: CredentialServices

    init(_ settings: AWSSettings, _ world: World, _ services: CredentialServices) {
        self.settings = settings
        self.world = world
        self.services = services
    }

    var environment: Environment {
        world.environment
    }

    /// Where settings are looked up that only a source needs.
    var found: SettingSource {
        SettingSource(environment: world.environment, profile: settings.values)
    }

    /// `~/.aws` and what follows, or nil without a home.
    func path(inAWSFolder name: String) -> String? {
        environment.nonEmpty("HOME").map { _ in expandedPath("~/.aws/" + name, environment) }
    }

    /// A client of STS in the region of the settings; without credentials it sends requests unsigned.
    func sts(
        signingWith credentials: AWSCredentials?
    ) throws(CredentialFailure) -> AWSClient {
        let region = RegionSetting(settings.region, wantsFIPS: settings.wantsFIPSByRegion)
        let client = try settings(for: .sts, region)
        return makeClient(client.atGlobalEndpointOfSTS(found), .sts, credentials)
    }

    /// A client of a service that takes no signatures.
    func unsigned(
        _ service: ServiceDescription,
        region: Setting<String>
    ) throws(CredentialFailure) -> AWSClient {
        let name: RegionSetting
        do throws(ConfigurationFailure) {
            name = try RegionSetting(region)
        } catch {
            throw .settings(error)
        }
        return makeClient(try settings(for: service, name), service, nil)
    }

    /// The settings of a client of another service: its own endpoint, and TLS that is always checked.
    ///
    /// `--endpoint-url` is the program's own service's alone.
    private func settings(
        for service: ServiceDescription,
        _ region: RegionSetting
    ) throws(CredentialFailure) -> AWSSettings {
        var settings = settings
        settings.region = region.name
        settings.security = ConnectionSecurity(caBundle: settings.security.caBundle)
        do throws(ConfigurationFailure) {
            settings.endpoint = try EndpointSetting(found, settings.configuration, service)
                .resolve(nil, region)
        } catch {
            throw .settings(error)
        }
        return settings
    }

    private func makeClient(
        _ settings: AWSSettings,
        _ service: ServiceDescription,
        _ credentials: AWSCredentials?
    ) -> AWSClient {
        var settings = settings
        settings.signsRequests = credentials != nil
        return AWSClient(
            settings: settings,
            service: service.called(by: services.userAgent),
            transport: services.transport,
            credentials: KnownCredentials(credentials: credentials),
            world: world,
            quota: services.quota,
            log: services.log
        )
    }
}

/// Credentials that were found before.
private struct KnownCredentials: CredentialProvider {
    let credentials: AWSCredentials?

    func credentials() async throws(CredentialFailure) -> AWSCredentials {
        guard let credentials else { throw .interrupted }
        return credentials
    }
}
