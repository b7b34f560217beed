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
    private let credentials: CredentialPool

    init(
        world: World,
        label: String?,
        journal: any ChangeJournal,
        log: DebugLog?,
        isBrief: Bool = false
    ) {
        self.world = world
        fixedLabel = label
        self.journal = journal
        self.log = log
        credentials = CredentialPool(
            world: world,
            services: CredentialServices(
                transport: transport,
                quota: quota,
                log: log,
                userAgent: Self.userAgent,
                isBrief: isBrief
            )
        )
    }

    private static let userAgent = "appflow/" + Version.text

    func connect(
        _ options: AWSOptions,
        gate: ReadOnlyGate
    ) throws(ConfigurationFailure) -> Connection {
        let service = ServiceDescription.appFlow(userAgent: Self.userAgent)
        let settings = try AWSSettings.resolve(options, world: world, service: service)
        if settings.isReadOnly.value { gate.close() }
        let credentials = credentials.provider(for: settings)
        let client = AWSClient(
            settings: settings,
            service: service,
            transport: transport,
            credentials: credentials,
            world: world,
            quota: quota,
            log: log
        )
        return Connection(
            settings: settings,
            client: AppFlowClient(
                client: client,
                credentials: credentials,
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
