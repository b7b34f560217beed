@testable import AWSCore
import JSON
import TestSupport
import World

/// A chain with a home of its own, a scripted network, and a clock that stands still.
struct CredentialBench {
    let home: String
    var config = ""
    var credentials = ""
    var variables: [String: String] = [:]
    var profile: String?
    var answers: [FakeTransport.Answer] = []
    var programs = Programs.system
    var log: DebugLog?
    let clock = ManualClock()

    init(_ folder: ScratchFolder) {
        home = folder.path
    }

    /// A chain, and what carries its requests.
    func chain() throws -> (CredentialChain, FakeTransport) {
        let transport = FakeTransport(answers)
        let (settings, world) = try surroundings()
        let services = CredentialServices(
            transport: transport,
            quota: RetryQuota(),
            log: log,
            userAgent: "test/1"
        )
        return (CredentialChain(settings, world: world, services: services), transport)
    }

    func surroundings() throws -> (AWSSettings, World) {
        let environment = ["HOME": home, "AWS_DEFAULT_REGION": "us-east-1"]
            .merging(variables) { $1 }
        let given = Settings(
            config: config,
            credentials: credentials,
            environment: environment,
            options: Settings.options { $0.profile = profile }
        )
        var world = World.test(clock: clock, environment: Environment(environment))
        world.programs = programs
        return (try given.resolved(), world)
    }

    /// What the chain gives, and what was asked for that.
    func run() async throws -> (AWSCredentials, [HTTPRequest]) {
        let (chain, transport) = try chain()
        let found = try await chain.credentials()
        return (found, transport.requests)
    }

    /// Why the chain gives nothing.
    func failure() async throws -> (CredentialFailure?, [HTTPRequest]) {
        let (chain, transport) = try chain()
        do throws(CredentialFailure) {
            _ = try await chain.credentials()
            return (nil, transport.requests)
        } catch {
            return (error, transport.requests)
        }
    }

    /// Puts a file below the home.
    func put(_ text: String, at path: String) throws {
        try Files().replace(home + "/" + path, with: Array(text.utf8), draftName: "put")
    }

    /// The text of a file below the home, or nil.
    func text(at path: String) -> String? {
        guard let bytes = try? Files().read(home + "/" + path, limit: 1 << 20) else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A moment seen from the clock's.
    func moment(_ offset: Duration) -> String {
        clock.now.advanced(by: offset).iso8601
    }
}

extension HTTPReply {
    /// What STS gives for a role.
    static func role(
        key: String,
        expiration: String,
        operation: String = "AssumeRole"
    ) -> HTTPReply {
        let arn = "arn:aws:sts::123456789012:assumed-role/r/s"
        let text = """
            <?xml version="1.0"?>
            <\(operation)Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
              <\(operation)Result>
                <AssumedRoleUser><Arn>\(arn)</Arn><AssumedRoleId>AROA:s</AssumedRoleId></AssumedRoleUser>
                <Credentials>
                  <AccessKeyId>\(key)</AccessKeyId><SecretAccessKey>S&amp;&#x41;</SecretAccessKey>
                  <SessionToken>T-\(key)</SessionToken><Expiration>\(expiration)</Expiration>
                </Credentials>
              </\(operation)Result>
            </\(operation)Response>
            """
        return HTTPReply(status: 200, body: Array(text.utf8))
    }

    static func text(_ status: Int, _ text: String) -> HTTPReply {
        HTTPReply(status: status, body: Array(text.utf8))
    }
}

extension HTTPRequest {
    /// The body as text.
    var text: String {
        String(decoding: body, as: UTF8.self)
    }

    func header(_ name: String) -> String? {
        HTTPHeaders(headers)[name]
    }
}
