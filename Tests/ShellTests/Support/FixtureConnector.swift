import AWSCore
import AppFlow
import Shell
import World

/// Connects every profile and region to the same transport.
struct FixtureConnector: Connector {
    let world: World
    let transport: any HTTPTransport
    let journal: JournalFile
    var names = ["default", "prod"]

    func connect(
        _ options: AWSOptions,
        gate: ReadOnlyGate
    ) throws(ConfigurationFailure) -> Connection {
        let service = ServiceDescription.appFlow(userAgent: "test")
        let settings = try AWSSettings.resolve(options, world: world, service: service)
        let chain = CredentialChain(
            settings,
            world: world,
            services: CredentialServices(
                transport: transport,
                quota: RetryQuota(),
                userAgent: "test"
            )
        )
        let client = AWSClient(
            settings: settings,
            service: service,
            transport: transport,
            credentials: chain,
            world: world,
            quota: RetryQuota()
        )
        return Connection(
            settings: settings,
            client: AppFlowClient(
                client: client,
                credentials: chain,
                gate: gate,
                journal: journal,
                world: world
            )
        )
    }

    func profiles() -> [String] {
        names
    }

    func label(of settings: AWSSettings) -> String {
        settings.profile.value == "default" ? "test" : settings.profile.value
    }
}
