@testable import AWSCore
import SigV4
import TestSupport
import Testing
import World

struct CredentialChainTests {
    private func credentials(
        config: String = "",
        credentials: String = "",
        profile: String? = nil,
        _ variables: [String: String] = [:]
    ) async throws -> AWSCredentials {
        let environment = variables.merging(["AWS_REGION": "eu-west-1"]) { $1 }
        let given = Settings(
            config: config,
            credentials: credentials,
            environment: environment,
            options: Settings.options { $0.profile = profile }
        )
        let world = World.test(environment: Environment(environment))
        let services = CredentialServices(
            transport: FakeTransport([FakeTransport.Answer]()),
            quota: RetryQuota(),
            userAgent: "test"
        )
        return try await CredentialChain(given.resolved(), world: world, services: services)
            .credentials()
    }

    private static let keys = "aws_access_key_id = K\naws_secret_access_key = S\n"
    private static let variables = [
        "AWS_ACCESS_KEY_ID": "EK", "AWS_SECRET_ACCESS_KEY": "ES", "AWS_SESSION_TOKEN": "ET",
    ]

    @Test("Keys of the environment come first, unless --profile was given")
    func environmentFirst() async throws {
        let file = "[default]\n" + Self.keys + "[other]\n" + Self.keys
        var found = try await credentials(credentials: file, Self.variables)
        #expect(found.source == .environment)
        #expect(found.signing.accessKeyID == "EK")
        #expect(found.signing.secretAccessKey.reveal() == "ES")
        #expect(found.signing.sessionToken?.reveal() == "ET")
        let named = Self.variables.merging(["AWS_PROFILE": "other"]) { $1 }
        found = try await credentials(credentials: file, named)
        #expect(found.source == .environment)
        found = try await credentials(credentials: file, profile: "other", Self.variables)
        #expect(found.source == .sharedCredentialsFile)
        #expect(found.signing.sessionToken == nil)
    }

    @Test("The credentials file comes before the config file, each as a whole")
    func filesInOrder() async throws {
        let config = "[default]\naws_access_key_id = C\naws_secret_access_key = CS\n"
        var found = try await credentials(
            config: config,
            credentials: "[default]\n" + Self.keys + "aws_session_token = T\naws_account_id = 1\n"
        )
        #expect(found.signing.accessKeyID == "K")
        #expect(found.signing.sessionToken?.reveal() == "T")
        #expect(found.accountID == "1")
        found = try await credentials(config: config, credentials: "[other]\n" + Self.keys)
        #expect(found.signing.accessKeyID == "C")
        #expect(found.source == .configFile)
    }

    @Test("The old name of the token is looked at first, and an empty token is none")
    func tokens() async throws {
        var variables = Self.variables
        variables["AWS_SECURITY_TOKEN"] = "OLD"
        #expect(try await credentials(variables).signing.sessionToken?.reveal() == "OLD")
        variables["AWS_SECURITY_TOKEN"] = ""
        #expect(try await credentials(variables).signing.sessionToken == nil)
    }

    @Test("One half of the keys is refused, and no later source is asked")
    func partial() async throws {
        let file = "[default]\n" + Self.keys
        for variables in [
            ["AWS_ACCESS_KEY_ID": "K"],
            ["AWS_ACCESS_KEY_ID": "K", "AWS_SECRET_ACCESS_KEY": ""],
        ] {
            await #expect(
                throws: CredentialFailure.partial(.environment, missing: "AWS_SECRET_ACCESS_KEY")
            ) { try await credentials(credentials: file, variables) }
        }
        await #expect(
            throws: CredentialFailure.partial(
                .sharedCredentialsFile,
                missing: "aws_secret_access_key"
            )
        ) {
            try await credentials(config: file, credentials: "[default]\naws_access_key_id = K\n")
        }
        await #expect(
            throws: CredentialFailure.partial(.configFile, missing: "aws_secret_access_key")
        ) { try await credentials(config: "[default]\naws_access_key_id = K\n") }
    }

    @Test("A secret without a key is nothing, and nothing is a failure")
    func none() async throws {
        await #expect(throws: CredentialFailure.notFound(profile: "default")) {
            try await credentials(["AWS_SECRET_ACCESS_KEY": "S"])
        }
        await #expect(throws: CredentialFailure.notFound(profile: "x")) {
            try await credentials(
                config: "[profile x]\n",
                credentials: "[default]\n" + Self.keys,
                profile: "x"
            )
        }
    }

    @Test("Keys that have expired are refused")
    func expiry() async throws {
        let now = ManualClock().now
        var variables = Self.variables
        variables["AWS_CREDENTIAL_EXPIRATION"] = now.advanced(by: .seconds(1)).utc.iso8601
        #expect(try await credentials(variables).expiry == now.advanced(by: .seconds(1)))
        variables["AWS_CREDENTIAL_EXPIRATION"] = now.utc.iso8601
        await #expect(throws: CredentialFailure.expired(.environment)) {
            try await credentials(variables)
        }
        variables["AWS_CREDENTIAL_EXPIRATION"] = "soon"
        await #expect(throws: CredentialFailure.badExpiry(.environment, "soon")) {
            try await credentials(variables)
        }
    }

    @Test("A session of aws login is never passed over; the credentials file precedes it")
    func login() async throws {
        let config = "[profile x]\nlogin_session = s\n" + Self.keys
        await #expect(throws: CredentialFailure.login(.noSession("s"))) {
            try await credentials(config: config, profile: "x")
        }
        let file = "[x]\n" + Self.keys
        let found = try await credentials(config: config, credentials: file, profile: "x")
        #expect(found.source == .sharedCredentialsFile)
    }

    @Test("A role without anybody to take it is a partial source")
    func roleWithoutSource() async throws {
        await #expect(
            throws: CredentialFailure.partial(
                .assumeRole,
                missing: "source_profile or credential_source"
            )
        ) { try await credentials(config: "[default]\nrole_arn = r\n") }
    }

    @Test("No description of credentials has a secret in it")
    func redaction() async throws {
        let found = try await credentials(Self.variables)
        var dumped = ""
        dump(found, to: &dumped)
        for text in ["\(found)", String(reflecting: found), dumped] {
            #expect(!text.contains("ES") && !text.contains("ET"))
        }
    }
}
