@testable import AWSCore
import SigV4
import TestSupport
import Testing
import World

/// Roles that are taken with other credentials.
struct RoleCredentialsTests {
    private static let chain = """
        [profile a]
        role_arn = arn:aws:iam::123456789012:role/a
        source_profile = b
        external_id = x y
        duration_seconds = 3600
        [profile b]
        role_arn = arn:aws:iam::123456789012:role/b
        source_profile = c
        role_session_name = me
        [profile c]
        aws_access_key_id = CK
        aws_secret_access_key = S
        """

    @Test("Roles are taken from the last to the first, each with the keys of the one before")
    func chained() async throws {
        try await ScratchFolder.with { folder in
            var bench = CredentialBench(folder)
            bench.config = Self.chain
            bench.profile = "a"
            let end = bench.moment(.seconds(3600))
            bench.answers = [
                .reply(.role(key: "B", expiration: end)), .reply(.role(key: "A", expiration: end)),
            ]
            let (found, requests) = try await bench.run()
            #expect(found.accessKeyID == "A")
            #expect(found.signing.secretAccessKey.reveal() == "S&A")
            #expect(found.source == .assumeRole)
            #expect(found.accountID == "123456789012")
            #expect(found.expiry == bench.clock.now.advanced(by: .seconds(3600)))
            #expect(
                requests.map(\.url.text)
                    == Array(
                        repeating: "https://sts.us-east-1.amazonaws.com/",
                        count: 2
                    )
            )
            #expect(
                requests[0].text == "Action=AssumeRole&Version=2011-06-15&RoleArn="
                    + "arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Fb&RoleSessionName=me"
            )
            #expect(requests[1].text.hasSuffix("&DurationSeconds=3600&ExternalId=x+y"))
            #expect(requests[0].header("Authorization")?.contains("Credential=CK/") == true)
            #expect(requests[1].header("Authorization")?.contains("Credential=B/") == true)
            #expect(requests[1].header("X-Amz-Security-Token") == "T-B")
        }
    }

    @Test(
        "What was taken is kept as the AWS CLI keeps it, and used until its last quarter of an hour"
    )
    func cache() async throws {
        try await ScratchFolder.with { folder in
            var bench = CredentialBench(folder)
            bench.config = """
                [profile r]
                role_arn = arn:aws:iam::123456789012:role/r
                source_profile = base
                [profile base]
                aws_access_key_id = BASEK
                aws_secret_access_key = S
                """
            bench.profile = "r"
            // The name is botocore's, of {"RoleArn": "arn:aws:iam::123456789012:role/r"}.
            let path = ".aws/cli/cache/6dc9e6e1e186b9f293814df3266de783142c48a2.json"
            let end = bench.moment(.seconds(3600))
            bench.answers = [.reply(.role(key: "A", expiration: end))]
            #expect(try await bench.run().1.count == 1)
            #expect(
                bench.text(at: path) == """
                    {"Credentials": {"AccessKeyId": "A", "SecretAccessKey": "S&A", "SessionToken": "T-A", \
                    "Expiration": "\(end)", "AccountId": "123456789012"}, "AssumedRoleUser": \
                    {"AssumedRoleId": "AROA:s", "Arn": "arn:aws:sts::123456789012:assumed-role/r/s"}}
                    """
            )
            bench.clock.advance(by: .seconds(2700))
            let (found, requests) = try await bench.run()
            #expect(requests.isEmpty)
            #expect(found.accessKeyID == "A")
            bench.clock.advance(by: .seconds(1))
            bench.answers = [.reply(.role(key: "N", expiration: bench.moment(.seconds(3600))))]
            #expect(try await bench.run().0.accessKeyID == "N")
            for expiration in ["2099-01-01T00:00:00UTC", "2099-01-01T00:00:00+00:00"] {
                try bench.put(
                    #"{"Credentials":{"AccessKeyId":"O","SecretAccessKey":"S","SessionToken":"T","#
                        + #""Expiration":"\#(expiration)"}}"#,
                    at: path
                )
                #expect(try await bench.run().0.accessKeyID == "O")
            }
            try bench.put("not json", at: path)
            #expect(try await bench.run().0.accessKeyID == "N")
        }
    }

    private static let profiles = """
        [profile both]
        role_arn = arn:x
        source_profile = keys
        credential_source = Environment
        [profile missing]
        role_arn = arn:x
        source_profile = nope
        [profile odd]
        role_arn = arn:x
        credential_source = environment
        [profile x]
        role_arn = arn:x
        source_profile = y
        [profile y]
        role_arn = arn:y
        source_profile = x
        [profile self]
        role_arn = arn:x
        source_profile = self
        [profile hollow]
        role_arn = arn:x
        source_profile = empty
        [profile empty]
        output = json
        [profile env]
        role_arn = arn:x
        credential_source = Environment
        [profile short]
        role_arn = arn:x
        source_profile = keys
        duration_seconds = 1
        [profile keys]
        aws_access_key_id = K
        aws_secret_access_key = S
        """

    private static let problems: [(String, CredentialFailure)] = [
        ("both", .role(.twoSources(profile: "both"))),
        ("missing", .role(.missingSourceProfile("nope", profile: "missing"))),
        ("odd", .role(.unknownSource("environment", profile: "odd"))),
        ("x", .role(.loop(back: "x", visited: ["x", "y"]))),
        ("self", .role(.loop(back: "self", visited: ["self"]))),
        ("hollow", .role(.noCredentials(sourceProfile: "empty"))),
        ("env", .role(.emptySource("Environment", profile: "env"))),
        (
            "short",
            .invalidParameters([
                TooSmallParameter(name: "RoleArn", value: 5, minimum: 20, isNumber: false),
                TooSmallParameter(name: "DurationSeconds", value: 1, minimum: 900, isNumber: true),
            ])
        ),
    ]

    @Test("What can't be right is named, and nothing is sent", arguments: problems)
    func problem(_ profile: String, _ expected: CredentialFailure) async throws {
        try await ScratchFolder.with { folder in
            var bench = CredentialBench(folder)
            bench.config = Self.profiles
            bench.profile = profile
            let (failure, requests) = try await bench.failure()
            #expect(failure == expected)
            #expect(requests.isEmpty)
        }
    }

    @Test("A profile with keys of its own takes its role with them")
    func ownKeys() async throws {
        try await ScratchFolder.with { folder in
            var bench = CredentialBench(folder)
            bench.config = """
                [default]
                role_arn = arn:aws:iam::123456789012:role/r
                source_profile = default
                aws_access_key_id = OWN
                aws_secret_access_key = S
                """
            let reply = HTTPReply.role(key: "A", expiration: bench.moment(.seconds(3600)))
            bench.answers = [.reply(reply)]
            let (found, requests) = try await bench.run()
            #expect(found.accessKeyID == "A")
            #expect(requests[0].header("Authorization")?.contains("Credential=OWN/") == true)
        }
    }

    @Test("An error of STS is told as the service's, and a reply that isn't STS's as such")
    func errors() async throws {
        try await ScratchFolder.with { folder in
            var bench = CredentialBench(folder)
            bench.config = Self.chain
            bench.profile = "b"
            bench.answers = [
                .reply(
                    .text(
                        403,
                        "<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code>"
                            + "<Message>no &lt;way&gt;</Message></Error></ErrorResponse>"
                    )
                )
            ]
            guard case .service(let failure)? = try await bench.failure().0 else {
                Issue.record("no failure of the service")
                return
            }
            #expect(failure.code == "AccessDenied")
            #expect(failure.message == "no <way>")
            #expect(failure.operation == "AssumeRole")
            for body in ["{}", "<a><b></a>", "<AssumeRoleResponse/>"] {
                bench.answers = [.reply(.text(200, body))]
                guard case .reply? = try await bench.failure().0 else {
                    Issue.record("\(body) was taken")
                    continue
                }
            }
        }
    }

    @Test("The code of a device is asked of a person, and of nobody when nobody is there")
    func mfa() async throws {
        try await ScratchFolder.with { folder in
            var bench = CredentialBench(folder)
            bench.config =
                Self.chain + "\n[profile m]\nrole_arn = arn:aws:iam::1:role/mmmmmm\n"
                + "source_profile = c\nmfa_serial = arn:aws:iam::1:mfa/u\n"
            bench.profile = "m"
            let serial = "arn:aws:iam::1:mfa/u"
            #expect(try await bench.failure().0 == .noMFACode(serial: serial, isDeclined: false))
            bench.answers = [.reply(.role(key: "A", expiration: bench.moment(.seconds(3600))))]
            let (found, requests) = try await CredentialPerson.$asker.withValue(Answerer("123456"))
            {
                try await bench.run()
            }
            #expect(found.accessKeyID == "A")
            #expect(requests[0].text.hasSuffix("&SerialNumber=\(Self.encoded)&TokenCode=123456"))
            bench.clock.advance(by: .seconds(3000))
            try await CredentialPerson.$asker.withValue(Answerer(nil)) {
                let failure = try await bench.failure().0
                #expect(failure == .noMFACode(serial: serial, isDeclined: true))
            }
        }
    }

    private static let encoded = "arn%3Aaws%3Aiam%3A%3A1%3Amfa%2Fu"

    private struct Answerer: CredentialAsker {
        let code: String?
        let lendsTerminal = false

        init(_ code: String?) {
            self.code = code
        }

        func mfaCode(serial: String) async -> String? {
            code
        }
    }

    private static let endpoints: [([String: String], String, String, String)] = [
        (["AWS_ENDPOINT_URL": "http://g.test"], "", "http://g.test/", "us-east-1"),
        (["AWS_ENDPOINT_URL_STS": "http://s.test/x"], "", "http://s.test/x/", "us-east-1"),
        ([:], "endpoint_url = http://p.test", "http://p.test/", "us-east-1"),
        (
            ["AWS_REGION": "cn-north-1"], "", "https://sts.cn-north-1.amazonaws.com.cn/",
            "cn-north-1"
        ),
        (
            ["AWS_REGION": "us-gov-west-1", "AWS_USE_FIPS_ENDPOINT": "true"], "",
            "https://sts.us-gov-west-1.amazonaws.com/", "us-gov-west-1"
        ),
        (
            ["AWS_REGION": "fips-us-west-2"], "", "https://sts-fips.us-west-2.amazonaws.com/",
            "us-west-2"
        ),
        (["AWS_REGION": "aws-global"], "", "https://sts.amazonaws.com/", "us-east-1"),
        (
            ["AWS_STS_REGIONAL_ENDPOINTS": "legacy", "AWS_REGION": "eu-west-1"], "",
            "https://sts.amazonaws.com/", "us-east-1"
        ),
        (
            ["AWS_STS_REGIONAL_ENDPOINTS": "legacy", "AWS_REGION": "me-south-1"], "",
            "https://sts.me-south-1.amazonaws.com/", "me-south-1"
        ),
    ]

    @Test(
        "STS is asked where its own settings say, and signed for the region there",
        arguments: endpoints
    )
    func endpoint(
        _ variables: [String: String],
        _ line: String,
        _ url: String,
        _ region: String
    ) async throws {
        try await ScratchFolder.with { folder in
            var bench = CredentialBench(folder)
            bench.config =
                "[default]\nrole_arn = arn:aws:iam::123456789012:role/r\n"
                + "source_profile = c\n\(line)\n[profile c]\naws_access_key_id = C\n"
                + "aws_secret_access_key = S\n"
            bench.variables = variables
            bench.answers = [.reply(.role(key: "A", expiration: bench.moment(.seconds(3600))))]
            let (_, requests) = try await bench.run()
            #expect(requests.map(\.url.text) == [url])
            let authorization = requests[0].header("Authorization") ?? ""
            #expect(authorization.contains("/\(region)/sts/aws4_request"))
        }
    }
}
