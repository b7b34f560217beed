import JSON
import TestSupport
import World

@testable import AWSCore
@testable import AppFlow

/// A client with all that it stands on: a scripted transport, a journal in memory, a clock moved by hand.
struct TestService {
    let transport: FakeTransport
    var journal = RecordingJournal()
    var gate = ReadOnlyGate()
    var credentials = StaticCredentials()
    var environment: Environment = [:]
    /// The text of the AWS config file.
    var config = ""
    var options = AWSOptions()
    let clock = ManualClock()

    init(_ answers: FakeTransport.Answer...) {
        transport = FakeTransport(answers)
    }

    init(transport: FakeTransport) {
        self.transport = transport
    }

    func client() throws -> AppFlowClient {
        let world = World(
            clock: clock,
            environment: environment,
            random: CountingRandom(),
            streams: StandardStreams(
                input: InputStream(isTerminal: false) { _ in [] },
                output: ByteSink(isTerminal: false) { _ in },
                error: ByteSink(isTerminal: false) { _ in }
            )
        )
        let service = ServiceDescription.appFlow(userAgent: "appflow/0.1")
        let client = AWSClient(
            settings: try settings(service),
            service: service,
            transport: transport,
            credentials: credentials,
            world: world,
            quota: RetryQuota()
        )
        return AppFlowClient(
            client: client,
            credentials: credentials,
            gate: gate,
            journal: journal,
            world: world
        )
    }

    /// Calls an operation and returns what it threw, or nil.
    func failure(
        of operation: AppFlow.Operation,
        _ input: OperationInput
    ) async throws -> (any Error)? {
        do {
            try await client().call(operation, input)
            return nil
        } catch {
            return error
        }
    }

    private func settings(_ service: ServiceDescription) throws -> AWSSettings {
        var options = options
        if options.region == nil { options.region = "eu-west-1" }
        if options.endpointURL == nil { options.endpointURL = "http://127.0.0.1:8080" }
        return try AWSSettings.resolve(
            options,
            configuration: Configuration(
                config: try INIParser.parse(Array(config.utf8), path: "/config"),
                configPath: "/config",
                credentials: try INIParser.parse([], path: "/credentials"),
                credentialsPath: "/credentials"
            ),
            files: ConfigurationFiles(environment: [:]),
            environment: environment,
            service: service
        )
    }
}
