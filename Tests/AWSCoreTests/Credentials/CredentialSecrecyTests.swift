@testable import AWSCore
import SigV4
import Synchronization
import TestSupport
import Testing
import World

/// Secrets on their way through the sources, and what is noted and told of them.
struct CredentialSecrecyTests {
    /// Each stands for a secret; their forms in URLs and JSON are the same.
    private static let canaries = [
        "basesecretcanary", "rolesecretcanary", "roletokencanary", "webtokencanary",
        "accesscanary", "refreshcanary", "clientsecretcanary", "ssosecretcanary",
        "ssotokencanary", "newaccesscanary", "mfacanary123", "proxycanary", "agentcanary",
    ]

    private final class Notes: Sendable {
        private let notes = Mutex("")

        var text: String {
            notes.withLock { $0 }
        }

        func add(_ value: Any) {
            var text = "\(value)\n"
            dump(value, to: &text)
            notes.withLock { $0 += text }
        }
    }

    private struct Answerer: CredentialAsker {
        let lendsTerminal = false

        func mfaCode(serial: String) async -> String? {
            "mfacanary123"
        }
    }

    private static let config = """
        [profile role]
        role_arn = arn:aws:iam::123456789012:role/r
        source_profile = base
        mfa_serial = arn:aws:iam::1:mfa/u
        [profile base]
        aws_access_key_id = BASEK
        aws_secret_access_key = basesecretcanary
        [profile sso]
        sso_session = corp
        sso_account_id = 123456789012
        sso_role_name = Admin
        [sso-session corp]
        sso_region = eu-west-1
        sso_start_url = https://x.awsapps.com/start
        """

    private static let role =
        "<R><AccessKeyId>RK</AccessKeyId><SecretAccessKey>rolesecretcanary"
        + "</SecretAccessKey><SessionToken>roletokencanary</SessionToken>"
        + "<Expiration>2099-01-01T00:00:00Z</Expiration></R>"

    @Test("No secret is in the notes of the client, in what is found, or in what fails")
    func canary() async throws {
        try await ScratchFolder.with { folder in
            let notes = Notes()
            var bench = CredentialBench(folder)
            bench.config = Self.config
            bench.variables = ["HTTPS_PROXY": "http://ann:proxycanary@p.test:1"]
            bench.log = DebugLog { notes.add($0) }
            try bench.put("webtokencanary", at: "token")
            try bench.put(
                #"{"accessToken":"accesscanary","expiresAt":"2001-01-01T00:00:00Z","#
                    + #""refreshToken":"refreshcanary","clientId":"CI","#
                    + #""clientSecret":"clientsecretcanary","#
                    + #""registrationExpiresAt":"2099-01-01T00:00:00Z"}"#,
                at: ".aws/sso/cache/ee0bfd2552fbd840c02cc48b6e823320543c450f.json"
            )
            bench.profile = "role"
            bench.answers = [.reply(.text(200, Self.role))]
            try await CredentialPerson.$asker.withValue(Answerer()) {
                notes.add(try await bench.run().0)
            }
            bench.profile = "sso"
            bench.answers = [
                .reply(.text(200, #"{"accessToken":"newaccesscanary","expiresIn":3600}"#)),
                .reply(
                    .text(
                        200,
                        #"{"roleCredentials":{"accessKeyId":"K","secretAccessKey":"#
                            + #""ssosecretcanary","sessionToken":"ssotokencanary","#
                            + #""expiration":4070908800000}}"#
                    )
                ),
            ]
            notes.add(try await bench.run().0)
            bench.profile = nil
            bench.config = ""
            bench.variables["AWS_WEB_IDENTITY_TOKEN_FILE"] = bench.home + "/token"
            bench.variables["AWS_ROLE_ARN"] = "arn:aws:iam::123456789012:role/w"
            for answer in [
                FakeTransport.Answer.reply(.text(200, "{}")), .failure(.closed, .maybeSent),
            ] {
                bench.answers = [answer]
                notes.add(try await bench.failure().0 as Any)
            }
            bench.variables = [
                "AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://127.0.0.1:1/x",
                "AWS_CONTAINER_AUTHORIZATION_TOKEN": "agentcanary",
            ]
            notes.add(try await bench.failure().0 as Any)
            #expect(notes.text.contains("AssumeRole"))
            #expect(notes.text.contains("CreateToken"))
            for canary in Self.canaries {
                #expect(!notes.text.lowercased().contains(canary), "\(canary)")
            }
        }
    }
}
