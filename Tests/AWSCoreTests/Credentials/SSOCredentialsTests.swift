@testable import AWSCore
import Glibc
import JSON
import SigV4
import TestSupport
import Testing
import World

/// Keys of roles of IAM Identity Center.
struct SSOCredentialsTests {
    private static let session = """
        [profile s]
        sso_session = corp
        sso_account_id = 123456789012
        sso_role_name = Ad min
        [sso-session corp]
        sso_region = eu-west-1
        sso_start_url = https://x.awsapps.com/start
        """
    /// Named by the SHA-1 of `corp`.
    private static let path = ".aws/sso/cache/ee0bfd2552fbd840c02cc48b6e823320543c450f.json"
    private static let keys = HTTPReply.text(
        200,
        #"{"roleCredentials":{"accessKeyId":"K","secretAccessKey":"S","sessionToken":"T","#
            + #""expiration":4070908800000}}"#
    )

    private func bench(_ folder: ScratchFolder, token: String? = nil) throws -> CredentialBench {
        var bench = CredentialBench(folder)
        bench.config = Self.session
        bench.profile = "s"
        if let token { try bench.put(token, at: Self.path) }
        bench.answers = [.reply(Self.keys)]
        return bench
    }

    private func token(_ expiry: String, _ more: String = "") -> String {
        #"{"accessToken":"TOK","expiresAt":"\#(expiry)"\#(more)}"#
    }

    private func renewable(_ expiry: String, _ refreshToken: String = "RT") -> String {
        token(
            expiry,
            #","refreshToken":"\#(refreshToken)","clientId":"CI","clientSecret":"CS","#
                + #""registrationExpiresAt":"2099-01-01T00:00:00Z""#
        )
    }

    @Test("The token goes to the portal of its region, unsigned, and the keys come back")
    func keys() async throws {
        try await ScratchFolder.with { folder in
            let bench = try bench(folder, token: token("2099-01-01T00:00:00Z"))
            let (found, requests) = try await bench.run()
            #expect(found.accessKeyID == "K")
            #expect(found.signing.sessionToken?.reveal() == "T")
            #expect(found.source == .sso)
            #expect(found.accountID == "123456789012")
            #expect(found.expiry == Timestamp(seconds: 4_070_908_800))
            #expect(requests.map(\.method) == ["GET"])
            #expect(
                requests[0].url.text == "https://portal.sso.eu-west-1.amazonaws.com"
                    + "/federation/credentials?role_name=Ad%20min&account_id=123456789012"
            )
            #expect(requests[0].header("x-amz-sso_bearer_token") == "TOK")
            #expect(requests[0].header("Authorization") == nil)
        }
    }

    @Test("A token that ends soon is renewed once and kept, whole and for its owner alone")
    func renewal() async throws {
        try await ScratchFolder.with { folder in
            var bench = try bench(folder)
            try bench.put(renewable(bench.moment(.seconds(899))), at: Self.path)
            let reply = #"{"accessToken":"NEW","expiresIn":3600,"refreshToken":"RT2"}"#
            bench.answers = [.reply(.text(200, reply)), .reply(Self.keys)]
            let (_, requests) = try await bench.run()
            #expect(requests[0].url.text == "https://oidc.eu-west-1.amazonaws.com/token")
            #expect(
                requests[0].text == #"{"clientId": "CI", "clientSecret": "CS", "#
                    + #""grantType": "refresh_token", "refreshToken": "RT"}"#
            )
            #expect(requests[1].header("x-amz-sso_bearer_token") == "NEW")
            #expect(
                bench.text(at: Self.path) == """
                    {"startUrl": "https://x.awsapps.com/start", "region": "eu-west-1", "accessToken": \
                    "NEW", "expiresAt": "\(bench.moment(.seconds(3600)))", "clientId": "CI", \
                    "clientSecret": "CS", "registrationExpiresAt": "2099-01-01T00:00:00Z", \
                    "refreshToken": "RT2"}
                    """
            )
            bench.answers = [.reply(Self.keys)]
            #expect(try await bench.run().1.count == 1)
        }
    }

    @Test("When renewing fails the token is used while it lasts, and then a login is asked for")
    func failedRenewal() async throws {
        try await ScratchFolder.with { folder in
            var bench = try bench(folder)
            try bench.put(renewable(bench.moment(.seconds(60))), at: Self.path)
            let refusal = HTTPReply.text(400, #"{"error":"invalid_grant"}"#)
            bench.answers = [.reply(refusal), .reply(Self.keys)]
            #expect(try await bench.run().1.map(\.method) == ["POST", "GET"])
            bench.clock.advance(by: .seconds(60))
            bench.answers = [.reply(refusal)]
            let (failure, requests) = try await bench.failure()
            #expect(failure == .sso(.tokenExpired(profile: "s")))
            #expect(requests.count == 1)
        }
    }

    @Test("A refresh token isn't used up where the next one couldn't be kept")
    func unkept() async throws {
        try await ScratchFolder.with { folder in
            let bench = try bench(folder)
            try bench.put(renewable(bench.moment(.seconds(60))), at: Self.path)
            #expect(chmod(bench.home + "/.aws/sso/cache", 0o777) == 0)
            #expect(try await bench.run().1.map(\.method) == ["GET"])
        }
    }

    @Test("Of two that renew at once one does, and the other takes what came of it")
    func twoAtOnce() async throws {
        try await ScratchFolder.with { folder in
            let bench = try bench(folder)
            try bench.put(renewable(bench.moment(.seconds(60))), at: Self.path)
            var other: FolderLock.Attempt? = FolderLock.attempt(bench.home + "/.aws/sso/cache")
            guard case .taken? = other else {
                Issue.record("no lock")
                return
            }
            let (chain, transport) = try bench.chain()
            let task = Task { try await chain.credentials() }
            while bench.clock.sleeps.isEmpty { await Task.yield() }
            try bench.put(token("2099-01-01T00:00:00Z"), at: Self.path)
            other = nil
            _ = try await task.value
            #expect(transport.requests.map(\.method) == ["GET"])
        }
    }

    private static let wrong: [(String, String?, CredentialFailure)] = [
        ("", nil, .sso(.noToken(name: "corp"))),
        ("", "{}", .sso(.badToken(startURL: "https://x.awsapps.com/start"))),
        ("", "no json", .sso(.badToken(startURL: "https://x.awsapps.com/start"))),
        (
            "", #"{"accessToken":"T","expiresAt":"2001-01-01T00:00:00Z"}"#,
            .sso(.tokenExpired(profile: "s"))
        ),
        (
            "[profile s]\nsso_session = nope\nsso_account_id = 1\n", nil,
            .sso(.missingSession("nope"))
        ),
        (
            "[profile s]\nsso_start_url = https://x\nsso_account_id = 1\n", nil,
            .sso(.missingKeys(["sso_role_name", "sso_region"], profile: "s"))
        ),
        (
            "[profile s]\nsso_session = c\nsso_account_id = 1\nsso_region = a\n"
                + "[sso-session c]\nsso_region = b\n", nil,
            .sso(.inconsistent(key: "sso_region", profile: "a", session: "b"))
        ),
    ]

    @Test("What is missing or over is named, and nothing is sent", arguments: wrong)
    func problems(_ config: String, _ token: String?, _ expected: CredentialFailure) async throws {
        try await ScratchFolder.with { folder in
            var bench = try bench(folder, token: token)
            if !config.isEmpty { bench.config = config }
            let (failure, requests) = try await bench.failure()
            #expect(failure == expected)
            #expect(requests.isEmpty)
        }
    }

    @Test("The old way keeps its token by the start URL, and isn't renewed")
    func legacy() async throws {
        try await ScratchFolder.with { folder in
            var bench = try bench(folder)
            bench.config =
                "[profile s]\nsso_start_url = https://x.awsapps.com/start\n"
                + "sso_region = us-east-1\nsso_account_id = 1\nsso_role_name = R\n"
            let path = ".aws/sso/cache/3947de8b16688092197fa616c34e01335f21d256.json"
            try bench.put(renewable("2099-01-01T00:00:00Z"), at: path)
            #expect(try await bench.run().0.accessKeyID == "K")
            try bench.put(renewable("2001-01-01T00:00:00Z"), at: path)
            #expect(try await bench.failure().0 == .sso(.sessionEnded(profile: "s")))
        }
    }

    @Test("A token that the portal refuses asks for a login, and other errors are the portal's")
    func refused() async throws {
        try await ScratchFolder.with { folder in
            var bench = try bench(folder, token: token("2099-01-01T00:00:00Z"))
            bench.answers = [.reply(.error(401, "UnauthorizedException"))]
            #expect(try await bench.failure().0 == .sso(.sessionEnded(profile: "s")))
            bench.answers = [.reply(.error(403, "ForbiddenException"))]
            guard case .service(let failure)? = try await bench.failure().0 else {
                Issue.record("no failure of the service")
                return
            }
            #expect(failure.operation == "GetRoleCredentials")
        }
    }
}
