@testable import AWSCore
import JSON
import TestSupport
import Testing
import World

/// Keys from the agent beside a container and from an instance's metadata service.
struct MetadataCredentialsTests {
    private static let keys = HTTPReply.text(
        200,
        #"{"AccessKeyId":"K","SecretAccessKey":"S","Token":"T","Expiration":"2099-01-01T00:00:00Z"}"#
    )
    private static let full = "AWS_CONTAINER_CREDENTIALS_FULL_URI"
    private static let relative = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"

    @Test("The agent is asked directly, with the token of the file before that of the variable")
    func container() async throws {
        try await ScratchFolder.with { folder in
            var bench = CredentialBench(folder)
            bench.variables = [
                Self.full: "http://127.0.0.1:9/creds?x=y", "HTTP_PROXY": "http://p:1",
                "AWS_CONTAINER_AUTHORIZATION_TOKEN": "variable",
            ]
            bench.answers = [.reply(Self.keys)]
            var (found, requests) = try await bench.run()
            #expect(found.accessKeyID == "K")
            #expect(found.source == .container)
            #expect(requests[0].url.text == "http://127.0.0.1:9/creds?x=y")
            #expect(requests[0].header("Authorization") == "variable")
            #expect(requests[0].proxy == nil)
            try bench.put("file", at: "t")
            bench.variables["AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"] = bench.home + "/t"
            bench.variables[Self.relative] = "/r"
            (found, requests) = try await bench.run()
            #expect(requests[0].url.text == "http://169.254.170.2/r")
            #expect(requests[0].header("Authorization") == "file")
            #expect(requests[0].proxy == nil)
            for token in ["a\r\nb", "a\n", "\u{7F}"] {
                try bench.put(token, at: "t")
                let (failure, requests) = try await bench.failure()
                #expect(failure == .container(.badToken))
                #expect(requests.isEmpty)
            }
        }
    }

    private static let hosts: [(String, String?)] = [
        ("http://169.254.170.2.evil.com/", "169.254.170.2.evil.com"),
        ("http://[::ffff:8.8.8.8]/", "::ffff:8.8.8.8"), ("http://0x7f.1/", "0x7f.1"),
        ("http://127.1/", "127.1"), ("http://169.254.169.254/", "169.254.169.254"),
        ("http://example.com/", "example.com"), ("http://[fd00:ec2::24]/", "fd00:ec2::24"),
        ("http://localhost.evil/", "localhost.evil"), ("http://user@127.0.0.1@evil/", nil),
        ("http://127.0.0.1@evil/", nil), ("/creds", nil), ("", nil), ("ftp://localhost/", nil),
        ("http://127.0.0.1%2eevil/", nil), ("http://127.0.0.1:99999/", nil),
    ]

    @Test("Keys are asked of no host that anybody could be", arguments: hosts)
    func unsupportedHost(_ url: String, _ host: String?) throws {
        let expected =
            host.map { CredentialFailure.container(.unsupportedHost($0)) }
            ?? .container(.badURL(url))
        #expect(throws: expected) { try ContainerCredentials.url([Self.full: url]) }
    }

    @Test(
        "A container's address, as 11 of 11 cases of the SDKs have it",
        .enabled(if: Conformance.isWanted)
    )
    func addresses() throws {
        let path = "config/smithy-rs/aws-config/ecs-tests.json"
        let cases = try Conformance.json(path)["tests"]?.arrayValue ?? []
        #expect(cases.count == 11)
        for item in cases {
            var variables: [String: String] = [:]
            for (name, value) in item["env"]?.objectValue ?? [:] {
                variables[name] = value.stringValue
            }
            let url = try? ContainerCredentials.url(Environment(variables))?.text
            #expect(url == item["result"]?["Ok"]?.stringValue, "\(variables)")
        }
    }

    @Test("An agent that fails is asked three times, a second apart")
    func retries() async throws {
        try await ScratchFolder.with { folder in
            var bench = CredentialBench(folder)
            bench.variables = [Self.relative: "/r"]
            bench.answers = [
                .reply(.text(500, "no")), .failure(.closed, .maybeSent),
                .reply(.text(500, "still")),
            ]
            let (failure, requests) = try await bench.failure()
            #expect(failure == .container(.status(500, body: "still")))
            #expect(requests.count == 3)
            #expect(bench.clock.sleeps == [.seconds(1), .seconds(1)])
            bench.answers = [.reply(.text(200, "x")), .reply(Self.keys)]
            #expect(try await bench.run().0.accessKeyID == "K")
            bench.answers = [.reply(.text(200, #"{"AccessKeyId":"K"}"#))]
            #expect(try await bench.failure().0 == .container(.missingKey("SecretAccessKey")))
        }
    }

    @Test("The instance's role is asked with a token, directly")
    func instance() async throws {
        try await ScratchFolder.with { folder in
            var bench = CredentialBench(folder)
            bench.variables = ["HTTP_PROXY": "http://p:1"]
            bench.answers = [
                .reply(.text(200, "TOK")), .reply(.text(200, "my role\nother")), .reply(Self.keys),
            ]
            let (found, requests) = try await bench.run()
            #expect(found.source == .instanceMetadata)
            #expect(requests.map(\.method) == ["PUT", "GET", "GET"])
            let root = "http://169.254.169.254/latest/"
            #expect(
                requests.map(\.url.text) == [
                    root + "api/token", root + "meta-data/iam/security-credentials/",
                    root + "meta-data/iam/security-credentials/my%20role",
                ]
            )
            #expect(requests[0].header("x-aws-ec2-metadata-token-ttl-seconds") == "21600")
            #expect(requests[2].header("x-aws-ec2-metadata-token") == "TOK")
            #expect(requests.allSatisfy { $0.proxy == nil })
        }
    }

    private static let withoutTokenCases:
        [([FakeTransport.Answer], String?, CredentialFailure, Int)] = [
            ([.reply(.text(403, ""))], nil, .instance(.noToken), 1),
            ([.reply(.text(404, ""))], "true", .instance(.noToken), 1),
            ([.failure(.connectTimeout, .neverSent)], nil, .notFound(profile: "default"), 1),
            ([.failure(.connectTimeout, .neverSent)], "true", .instance(.noToken), 1),
            ([.reply(.text(400, ""))], nil, .notFound(profile: "default"), 1),
            ([.reply(.text(200, "a b"))], nil, .instance(.noToken), 1),
            (
                [.reply(.text(404, "")), .reply(.text(404, ""))], "false",
                .notFound(profile: "default"), 2
            ),
            (
                [.reply(.text(200, "T")), .reply(.text(404, ""))], nil,
                .notFound(profile: "default"),
                2
            ),
            (
                [.reply(.text(200, "T")), .reply(.text(200, "r")), .reply(.text(200, "{}"))], nil,
                .notFound(profile: "default"), 3
            ),
        ]

    @Test("Version 1 is only used when it is asked for", arguments: withoutTokenCases)
    func withoutToken(
        _ answers: [FakeTransport.Answer],
        _ disabled: String?,
        _ expected: CredentialFailure,
        _ count: Int
    ) async throws {
        try await ScratchFolder.with { folder in
            var bench = CredentialBench(folder)
            bench.answers = answers
            if let disabled { bench.variables = ["AWS_EC2_METADATA_V1_DISABLED": disabled] }
            let (failure, requests) = try await bench.failure()
            #expect(failure == expected)
            #expect(requests.count == count)
        }
    }

    @Test("A machine without the service is asked once, and one where it is off not at all")
    func absent() async throws {
        try await ScratchFolder.with { folder in
            var bench = CredentialBench(folder)
            let (chain, transport) = try bench.chain()
            for _ in 0..<2 {
                await #expect(throws: CredentialFailure.self) { try await chain.credentials() }
            }
            #expect(transport.requests.count == 1)
            bench.variables = ["AWS_EC2_METADATA_DISABLED": "True"]
            #expect(try await bench.failure().1.isEmpty)
        }
    }

    private static let places: [([String: String], String, String)] = [
        (["AWS_EC2_METADATA_SERVICE_ENDPOINT": "http://h.test:8/"], "", "http://h.test:8"),
        (["AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE": "IPv6"], "", "http://[fd00:ec2::254]"),
        ([:], "ec2_metadata_service_endpoint_mode = ipv6", "http://[fd00:ec2::254]"),
        (["AWS_IMDS_USE_IPV6": "true"], "", "http://[fd00:ec2::254]"),
        ([:], "ec2_metadata_service_endpoint = http://h.test/x", "http://h.test/x"),
    ]

    @Test("The service is where variables or the profile say", arguments: places)
    func place(_ variables: [String: String], _ line: String, _ base: String) async throws {
        try await ScratchFolder.with { folder in
            var bench = CredentialBench(folder)
            bench.variables = variables
            bench.config = "[default]\n" + line + "\n"
            let requests = try await bench.failure().1
            #expect(requests.map(\.url.text) == [base + "/latest/api/token"])
        }
    }

    @Test("Keys that have ended are used on, since the service accepts them while it has no others")
    func outage() async throws {
        try await ScratchFolder.with { folder in
            var bench = CredentialBench(folder)
            let ended =
                #"{"AccessKeyId":"K","SecretAccessKey":"S","Token":"T","#
                + #""Expiration":"2001-01-01T00:00:00Z"}"#
            bench.answers = [
                .reply(.text(200, "T")), .reply(.text(200, "r")), .reply(.text(200, ended)),
            ]
            let found = try await bench.run().0
            let left = try #require(found.expiry).since(bench.clock.now)
            #expect(left >= .seconds(15 * 60))
        }
    }
}
