import JSON
import World

/// A role that is taken with a token in a file, which is read anew each time.
///
/// Each of the three settings is looked for in the environment and then in the profile; the environment
/// doesn't count beside `--profile`, and for a source profile.
struct WebIdentityCredentials: CredentialSource {
    private static let tokenLimit = 1 << 18

    private let profile: Profile
    private let context: CredentialContext
    private let readsEnvironment: Bool

    init(_ profile: Profile, _ context: CredentialContext, readsEnvironment: Bool) {
        self.profile = profile
        self.context = context
        self.readsEnvironment = readsEnvironment
    }

    func credentials() async throws(CredentialFailure) -> AWSCredentials? {
        let path = setting("AWS_WEB_IDENTITY_TOKEN_FILE", "web_identity_token_file")
        guard let path, !path.isEmpty else { return nil }
        guard let role = setting("AWS_ROLE_ARN", "role_arn"), !role.isEmpty else {
            throw .role(.noRoleForToken)
        }
        let name = setting("AWS_ROLE_SESSION_NAME", "role_session_name")
            .flatMap { $0.isEmpty ? nil : $0 }
        var arguments: [(key: String, value: JSONValue)] = [("RoleArn", .string(role))]
        if let name { arguments.append(("RoleSessionName", .string(name))) }
        let cache = RoleCache(arguments, context)
        if let cached = cache.read() { return cached.credentials(.webIdentity) }
        let call = RoleCall(
            webIdentity: try token(path),
            role: role,
            sessionName: name ?? defaultSessionName(context.world.clock)
        )
        let reply = try await call.send(by: context.sts(signingWith: nil))
        cache.write(reply)
        return reply.credentials(.webIdentity)
    }

    private func setting(_ variable: String, _ key: String) -> String? {
        let value = readsEnvironment ? context.environment[variable] : nil
        return value ?? profile[key]?.value
    }

    private func token(_ path: String) throws(CredentialFailure) -> String {
        do throws(FileFailure) {
            let bytes = try context.world.files.read(path, limit: Self.tokenLimit)
            return String(decoding: bytes, as: UTF8.self)
        } catch {
            throw .tokenFile(error)
        }
    }
}
