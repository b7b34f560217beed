import JSON
import World

/// The file of a session's token, shared with the AWS CLI and with our other processes.
struct SSOTokenFile: Sendable {
    /// A token with less time left is renewed.
    private static let window = Duration.seconds(15 * 60)

    private let context: CredentialContext
    private let setup: SSOSetup
    private let path: String?

    /// The file of a setup: named by its session, else by its start URL.
    init(_ setup: SSOSetup, _ context: CredentialContext) {
        self.context = context
        self.setup = setup
        let name = JSONCacheFile.name(of: Array((setup.session ?? setup.startURL).utf8))
        path = context.path(inAWSFolder: "sso/cache/" + name)
    }

    /// The token in it.
    func read() throws(CredentialFailure) -> SSOToken {
        let files = context.world.files
        guard let path, files.isRegularFile(path) else {
            throw .sso(.noToken(name: setup.session ?? setup.startURL))
        }
        guard let token = JSONCacheFile.read(path, files).flatMap(SSOToken.init) else {
            throw .sso(.badToken(startURL: setup.startURL))
        }
        return token
    }

    /// The token in it, or a newer one when that ends soon and can be renewed.
    ///
    /// Of those of our processes that want to, one renews it, under a lock on the folder; the others read
    /// what came of it. Who can't have the lock for ten seconds, or couldn't keep what came, goes on with
    /// the token as it is.
    func renewed() async throws(CredentialFailure) -> SSOToken {
        var token = try read()
        // A process that ends meanwhile would take the refresh token with it.
        guard isDue(token), !context.services.isBrief, let path,
            context.world.files.mayReplace(path)
        else { return token }
        let folder = path.prefix(
            path.utf8.count - (path.split(separator: "/").last?.utf8.count ?? 0)
        )
        var lock: FolderLock?
        for _ in 0..<200 {
            switch FolderLock.attempt(String(folder)) {
            case .taken(let taken): lock = taken
            case .unavailable: break
            case .busy:
                do {
                    try await context.world.clock.sleep(for: .milliseconds(50))
                } catch {
                    throw .interrupted
                }
                continue
            }
            token = try read()
            guard isDue(token), let renewal = token.renewal else { return token }
            return try await exchange(renewal, holding: lock) ?? token
        }
        return token
    }

    private func isDue(_ token: SSOToken) -> Bool {
        let now = context.world.clock.now
        guard token.expiry.since(now) < Self.window, let renewal = token.renewal else {
            return false
        }
        return now < renewal.registrationExpiry
    }

    /// The newer token, or nil when it was refused and nobody else has got one meanwhile.
    ///
    /// The refresh token can be used once: once sent, the exchange is seen through and kept, even when the
    /// caller has gone.
    private func exchange(
        _ renewal: SSOToken.Renewal,
        holding lock: FolderLock?
    ) async throws(CredentialFailure) -> SSOToken? {
        let client = try context.unsigned(.ssoOIDC, region: setup.region)
        let task = Task { () async -> Result<SSOToken?, CredentialFailure> in
            defer { withExtendedLifetime(lock) {} }
            do throws(CredentialFailure) {
                return .success(try await send(renewal, client))
            } catch {
                return .failure(error)
            }
        }
        guard let result = await outcome(of: task) else { throw .interrupted }
        return try result.get()
    }

    private func send(
        _ renewal: SSOToken.Renewal,
        _ client: AWSClient
    ) async throws(CredentialFailure) -> SSOToken? {
        let began = context.world.clock.now
        let reply: ServiceReply
        do throws(CallFailure) {
            reply = try await client.send(SSOCall.createToken(renewal))
        } catch {
            guard case .service = error else { throw CredentialFailure(error) }
            // Another program may have been quicker.
            return (try? read()).flatMap { $0.renewal == renewal ? nil : $0 }
        }
        let value = try SSOCall.newToken(reply, setup, renewal, at: began)
        if let path { try? JSONCacheFile.write(value, to: path, context.world) }
        return SSOToken(value)
    }
}

/// What a task comes to, or nil as soon as the caller's own task is cancelled; the other one goes on.
private func outcome<Value: Sendable>(of task: Task<Value, Never>) async -> Value? {
    let (values, continuation) = AsyncStream.makeStream(of: Value.self)
    Task {
        continuation.yield(await task.value)
        continuation.finish()
    }
    for await value in values { return value }
    return nil
}
