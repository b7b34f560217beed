public import World

/// Owns the credentials of one identity, and renews them before they end.
///
/// It guarantees that sources are asked by one caller at a time, whose answer all others wait for; that
/// credentials are good when they are handed out; and that a renewal which fails does no harm while the old
/// ones are good. A caller that is cancelled waits no longer; another one begins again then.
public actor CredentialOwner: CredentialProvider {
    /// Credentials with less time left are renewed, at most once a minute.
    private static let window = Duration.seconds(15 * 60)
    private static let pause = Duration.seconds(60)

    private let source: any CredentialProvider
    private let clock: any Clock
    private var current: AWSCredentials?
    private var nextRenewal = Duration.zero
    private var renewal: Renewal?

    private struct Renewal {
        let task: Task<Result<AWSCredentials, CredentialFailure>, Never>
        let hasAsker: Bool
    }

    /// Makes the owner of what a chain gives.
    public init(_ source: any CredentialProvider, clock: any Clock) {
        self.source = source
        self.clock = clock
    }

    /// Credentials that are good now.
    ///
    /// - Throws: ``CredentialFailure``.
    public func credentials() async throws(CredentialFailure) -> AWSCredentials {
        // More often nobody can be in the way by chance.
        for _ in 0..<10 {
            if let current, isGood(current) { return current }
            let hasAsker = CredentialPerson.asker != nil
            let joined = renewal
            let running = joined ?? begin(hasAsker: hasAsker)
            let result = await withTaskCancellationHandler {
                await running.task.value
            } onCancel: {
                running.task.cancel()
            }
            guard !Task.isCancelled else { throw .interrupted }
            switch result {
            case .success(let found): return found
            // Another caller was cancelled, not this one.
            case .failure(.interrupted): continue
            // Nobody could be asked by whoever began it; now somebody can.
            case .failure(.noMFACode) where joined?.hasAsker == false && hasAsker: continue
            case .failure(let failure):
                if let current, remains(current) > .zero { return current }
                throw failure
            }
        }
        throw .interrupted
    }

    private func begin(hasAsker: Bool) -> Renewal {
        let task = Task {
            let result = await ask()
            finish(result)
            return result
        }
        let renewal = Renewal(task: task, hasAsker: hasAsker)
        self.renewal = renewal
        return renewal
    }

    private func finish(_ result: Result<AWSCredentials, CredentialFailure>) {
        renewal = nil
        nextRenewal = clock.uptime + Self.pause
        if case .success(let found) = result { current = found }
    }

    /// What the sources give.
    ///
    /// What is about to end when it comes is asked for once more, as botocore does.
    private func ask() async -> Result<AWSCredentials, CredentialFailure> {
        do throws(CredentialFailure) {
            var found = try await source.credentials()
            let isEager = found.source == .process || found.source == .container
            if isEager, remains(found) < Self.window { found = try await source.credentials() }
            guard remains(found) > .zero else { throw .expired(found.source) }
            return .success(found)
        } catch {
            return .failure(error)
        }
    }

    private func isGood(_ credentials: AWSCredentials) -> Bool {
        let left = remains(credentials)
        return left >= Self.window || left > .zero && clock.uptime < nextRenewal
    }

    private func remains(_ credentials: AWSCredentials) -> Duration {
        credentials.expiry.map { $0.since(clock.now) } ?? .seconds(Int32.max)
    }
}
