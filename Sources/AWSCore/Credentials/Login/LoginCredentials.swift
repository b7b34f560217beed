import Crypto
import JSON
import SigV4
import World

/// The keys that `aws login` left behind, while they last: a quarter of an hour after each renewal.
///
/// They are renewed by the AWS CLI, which has the key that proves the session.
struct LoginCredentials: CredentialSource {
    private static let fields = ["accessToken", "refreshToken", "dpopKey", "clientId"]
    private static let keys = ["accessKeyId", "secretAccessKey", "sessionToken", "expiresAt"]

    private let profile: Profile
    private let context: CredentialContext

    init(_ profile: Profile, _ context: CredentialContext) {
        self.profile = profile
        self.context = context
    }

    func credentials() async throws(CredentialFailure) -> AWSCredentials? {
        guard let session = profile["login_session"]?.value else { return nil }
        let files = context.world.files
        guard let path = path(of: session), files.isRegularFile(path) else {
            throw .login(.noSession(session))
        }
        let token = JSONCacheFile.read(path, files)
        let missing = Self.fields.filter { token?[$0] == nil }
        guard missing.isEmpty, let keys = token?["accessToken"] else {
            throw .login(.missingFields(missing))
        }
        let texts = Self.keys.compactMap { keys[$0]?.stringValue }
        guard texts.count == Self.keys.count else { throw .login(.missingFields(["accessToken"])) }
        guard let expiry = Timestamp(credentialExpiry: texts[3]) else {
            throw .badExpiry(.login, texts[3])
        }
        guard context.world.clock.now < expiry else {
            throw .login(.ended(profile: profile.name))
        }
        return AWSCredentials(
            signing: SigningCredentials(key: texts[0], secret: texts[1], token: texts[2]),
            source: .login,
            expiry: expiry,
            accountID: keys["accountId"]?.stringValue
        )
    }

    /// `AWS_LOGIN_CACHE_DIRECTORY`, or `~/.aws/login/cache`, and the SHA-256 of the session.
    private func path(of session: String) -> String? {
        let digest = SHA256.hash(data: Array(session.utf8)).withUnsafeBytes { Array($0) }
        let name = Hexadecimal.text(digest) + ".json"
        if let folder = context.environment["AWS_LOGIN_CACHE_DIRECTORY"] {
            return expandedPath(folder, context.environment) + "/" + name
        }
        return context.path(inAWSFolder: "login/cache/" + name)
    }
}
