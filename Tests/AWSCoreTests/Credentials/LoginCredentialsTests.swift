@testable import AWSCore
import SigV4
import TestSupport
import Testing
import World

/// Keys that `aws login` left behind.
struct LoginCredentialsTests {
    private static let session = "arn:aws:iam::123456789012:user/ann"
    /// Named by the SHA-256 of the session.
    private static let name =
        "143b1fc18f5ca9bb89e81d9a77fe53029e237039039ccab734b6fb08284f7780.json"

    private func token(_ expiry: String) -> String {
        #"{"accessToken":{"accessKeyId":"LOGK","secretAccessKey":"S","sessionToken":"LT","#
            + #""accountId":"123456789012","expiresAt":"\#(expiry)"},"clientId":"c","#
            + #""refreshToken":"rt","dpopKey":"k"}"#
    }

    @Test("They are used while they last, wherever the cache lies")
    func keys() async throws {
        try await ScratchFolder.with { folder in
            var bench = CredentialBench(folder)
            bench.config = "[profile l]\nlogin_session = \(Self.session)\n"
            bench.profile = "l"
            #expect(try await bench.failure().0 == .login(.noSession(Self.session)))
            try bench.put(token(bench.moment(.seconds(60))), at: ".aws/login/cache/" + Self.name)
            let found = try await bench.run().0
            #expect(found.accessKeyID == "LOGK")
            #expect(found.signing.sessionToken?.reveal() == "LT")
            #expect(found.accountID == "123456789012")
            bench.clock.advance(by: .seconds(60))
            #expect(try await bench.failure().0 == .login(.ended(profile: "l")))
            bench.variables = ["AWS_LOGIN_CACHE_DIRECTORY": "~/other"]
            try bench.put(#"{"accessToken":{}}"#, at: "other/" + Self.name)
            let fields = ["refreshToken", "dpopKey", "clientId"]
            #expect(try await bench.failure().0 == .login(.missingFields(fields)))
        }
    }
}
