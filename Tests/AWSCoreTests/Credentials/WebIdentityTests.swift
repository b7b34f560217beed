@testable import AWSCore
import TestSupport
import Testing
import World

/// Roles that are taken with a token in a file.
struct WebIdentityTests {
    private func bench(_ folder: ScratchFolder) throws -> CredentialBench {
        var bench = CredentialBench(folder)
        try bench.put("JWT.JWT", at: "token")
        let reply = HTTPReply.role(
            key: "W",
            expiration: bench.moment(.seconds(3600)),
            operation: "AssumeRoleWithWebIdentity"
        )
        bench.answers = [.reply(reply)]
        return bench
    }

    private static let role = "arn:aws:iam::123456789012:role/w"
    private static let encodedRole = "arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Fw"

    @Test("The token goes to STS unsigned, and what comes is kept under botocore's name")
    func environment() async throws {
        try await ScratchFolder.with { folder in
            var bench = try bench(folder)
            bench.variables = [
                "AWS_WEB_IDENTITY_TOKEN_FILE": bench.home + "/token", "AWS_ROLE_ARN": Self.role,
                "AWS_ROLE_SESSION_NAME": "ws",
            ]
            let (found, requests) = try await bench.run()
            #expect(found.accessKeyID == "W")
            #expect(found.source == .webIdentity)
            #expect(
                requests[0].text == "Action=AssumeRoleWithWebIdentity&Version=2011-06-15&"
                    + "RoleArn=\(Self.encodedRole)&RoleSessionName=ws&WebIdentityToken=JWT.JWT"
            )
            #expect(requests[0].header("Authorization") == nil)
            let name = "84d4b07727145b3abfce084b900af53bf2225f99"
            #expect(bench.text(at: ".aws/cli/cache/\(name).json") != nil)
            bench.answers = []
            #expect(try await bench.run().0.accessKeyID == "W")
        }
    }

    @Test("The profile says what the environment doesn't, and beside --profile it says nothing")
    func profile() async throws {
        try await ScratchFolder.with { folder in
            var bench = try bench(folder)
            bench.config =
                "[profile w]\nrole_arn = \(Self.role)\n"
                + "web_identity_token_file = \(bench.home)/token\n"
            bench.profile = "w"
            bench.variables = ["AWS_ROLE_ARN": "arn:aws:iam::123456789012:role/other"]
            var requests = try await bench.run().1
            #expect(requests[0].text.contains(Self.encodedRole))
            let session = "RoleSessionName=botocore-session-\(bench.clock.now.seconds)"
            #expect(requests[0].text.contains(session))
            bench.profile = nil
            bench.variables["AWS_PROFILE"] = "w"
            requests = try await bench.run().1
            #expect(requests[0].text.contains("role%2Fother"))
        }
    }

    @Test("A token that is missing, too short or without a role is refused before anything is sent")
    func refused() async throws {
        try await ScratchFolder.with { folder in
            var bench = try bench(folder)
            bench.variables = ["AWS_WEB_IDENTITY_TOKEN_FILE": bench.home + "/token"]
            #expect(try await bench.failure().0 == .role(.noRoleForToken))
            bench.variables["AWS_ROLE_ARN"] = Self.role
            try bench.put("JWT", at: "token")
            var (failure, requests) = try await bench.failure()
            #expect(
                failure
                    == .invalidParameters([
                        TooSmallParameter(
                            name: "WebIdentityToken",
                            value: 3,
                            minimum: 4,
                            isNumber: false
                        )
                    ])
            )
            bench.variables["AWS_WEB_IDENTITY_TOKEN_FILE"] = "/nowhere"
            (failure, requests) = try await bench.failure()
            guard case .tokenFile(let file)? = failure else {
                Issue.record("\(String(describing: failure))")
                return
            }
            #expect(file.isMissing)
            #expect(requests.isEmpty)
        }
    }
}
