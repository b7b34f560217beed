import AWSCore
import AppFlow
import Shell
import World

/// Connects to what the options and the machine's AWS files name.
///
/// One transport, one retry quota, one journal for all connections of a session.
struct LiveConnector: Connector {
    private let world: World
    private let fixedLabel: String?
    private let journal: any ChangeJournal
    private let log: DebugLog?
    private let transport = AsyncHTTPTransport()
    private let quota = RetryQuota()

    init(world: World, label: String?, journal: any ChangeJournal, log: DebugLog?) {
        self.world = world
        fixedLabel = label
        self.journal = journal
        self.log = log
    }

    func connect(
        _ options: AWSOptions,
        gate: ReadOnlyGate
    ) throws(ConfigurationFailure) -> Connection {
        let service = ServiceDescription.appFlow(userAgent: "appflow/" + Version.text)
        let settings = try AWSSettings.resolve(options, world: world, service: service)
        if settings.isReadOnly.value { gate.close() }
        let chain = CredentialChain(settings, world: world)
        let client = AWSClient(
            settings: settings,
            service: service,
            transport: transport,
            credentials: chain,
            world: world,
            quota: quota,
            log: log
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
        let files = ConfigurationFiles(environment: world.environment)
        return (try? files.read(world.files).profileNames) ?? []
    }

    func label(of settings: AWSSettings) -> String {
        fixedLabel ?? (settings.usesEnvironmentKeys ? "env" : settings.profile.value)
    }
}
