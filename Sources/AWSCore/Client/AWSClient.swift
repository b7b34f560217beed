import SigV4
public import World

/// Sends calls to a service: signs them, retries them, and tells what became of them.
///
/// A value that holds no state of its own; the quota is the session's, and the transport owns connections.
public struct AWSClient: Sendable {
    /// What decides where calls go.
    public let settings: AWSSettings
    private let service: ServiceDescription
    private let transport: any HTTPTransport
    private let credentials: any CredentialProvider
    private let world: World
    private let quota: RetryQuota
    private let log: DebugLog?
    private let userAgent: String

    /// Makes a client of its parts.
    public init(
        settings: AWSSettings,
        service: ServiceDescription,
        transport: any HTTPTransport,
        credentials: any CredentialProvider,
        world: World,
        quota: RetryQuota,
        log: DebugLog? = nil
    ) {
        self.settings = settings
        self.service = service
        self.transport = transport
        self.credentials = credentials
        self.world = world
        self.quota = quota
        self.log = log
        userAgent = UserAgent(service, settings, world.environment).text
    }

    /// Sends a call, again where its rule and the policy allow, and returns the successful reply.
    ///
    /// Credentials are asked for before each attempt, so that those that expire meanwhile are renewed.
    /// A cancelled task ends it at once.
    /// - Throws: ``CallFailure``.
    public func send(_ call: ServiceCall) async throws(CallFailure) -> ServiceReply {
        let builder = builder(for: call)
        let began = world.clock.uptime
        var progress = CallProgress(call: call, policy: settings.retry, quota: quota)
        while true {
            try await keepPace(progress)
            let request = try await prepare(builder, progress)
            let start = world.clock.uptime
            do throws(TransportFailure) {
                let reply = try await transport.send(
                    request,
                    timeouts: call.timeouts ?? settings.timeouts
                )
                log?.note(
                    .reply(
                        status: reply.status,
                        headers: HTTPHeaders(Redaction.of(reply.headers.all)),
                        bytes: reply.body.count,
                        after: world.clock.uptime - start
                    )
                )
                if (200...299).contains(reply.status) {
                    notePace(isThrottling: false)
                    return progress.succeeded(reply)
                }
                progress.received(reply)
            } catch {
                log?.note(.failure(error, after: world.clock.uptime - start))
                progress.failed(error)
            }
            notePace(isThrottling: progress.wasThrottled)
            try await pause(&progress, hasTime: hasTime(for: call, since: began))
        }
    }

    /// Waits for the session's turn, in adaptive mode.
    private func keepPace(_ progress: CallProgress) async throws(CallFailure) {
        guard settings.retry.mode == .adaptive else { return }
        quota.pace.start(at: world.clock.uptime)
        let wait = quota.pace.take(at: world.clock.uptime)
        guard wait > .zero else { return }
        log?.note(.pace(wait: wait))
        try await sleep(wait, progress.certainty)
    }

    private func notePace(isThrottling: Bool) {
        guard settings.retry.mode == .adaptive else { return }
        quota.pace.note(isThrottling: isThrottling, at: world.clock.uptime)
    }

    private func builder(for call: ServiceCall) -> RequestBuilder {
        let isLambda = world.environment["AWS_LAMBDA_FUNCTION_NAME"] != nil
        return RequestBuilder(
            call: call,
            settings: settings,
            service: service,
            userAgent: userAgent,
            invocationID: world.random.uuid(),
            traceID: isLambda ? world.environment.nonEmpty("_X_AMZN_TRACE_ID") : nil
        )
    }

    /// The signed request of the next attempt.
    private func prepare(
        _ builder: RequestBuilder,
        _ progress: CallProgress
    ) async throws(CallFailure) -> HTTPRequest {
        guard !Task.isCancelled else { throw .interrupted(progress.certainty) }
        let keys: SigningCredentials?
        do throws(CredentialFailure) {
            keys = try await signingCredentials()
        } catch {
            if error == .interrupted { throw .interrupted(progress.certainty) }
            throw .credentials(error, certainty: progress.certainty)
        }
        let (request, signature) = builder.request(
            attempt: progress.attempt,
            credentials: keys,
            at: world.clock.now
        )
        guard let log else { return request }
        if let signature {
            log.note(
                .signing(
                    canonicalRequest: signature.canonicalRequest.description,
                    stringToSign: signature.stringToSign
                )
            )
        }
        log.note(
            .request(
                operation: builder.call.operation,
                attempt: progress.attempt,
                url: request.url.text,
                headers: Redaction.of(request.headers),
                bytes: request.body.count
            )
        )
        return request
    }

    private func signingCredentials() async throws(CredentialFailure) -> SigningCredentials? {
        guard settings.signsRequests else { return nil }
        let found = try await credentials.credentials()
        let ending = String(found.signing.accessKeyID.suffix(4))
        log?.note(.credentials(found.source, keyEnding: ending))
        return found.signing
    }

    /// Waits for the next attempt, or throws what the call comes to.
    private func pause(
        _ progress: inout CallProgress,
        hasTime: Bool
    ) async throws(CallFailure) {
        let decision = progress.next(fraction: world.random.fraction(), hasTime: hasTime)
        log?.note(.retry(decision, quota: quota.available))
        switch decision {
        case .retry(let pause):
            try await sleep(pause, progress.certainty)
        case .quotaExhausted(let pause):
            if pause > .zero { try await sleep(pause, progress.certainty) }
            throw progress.failure(decision)
        case .notRetryable, .attemptsExhausted, .mayHaveActed, .timeIsUp:
            throw progress.failure(decision)
        }
    }

    /// Whether another attempt, if it takes as long as it may, still ends in time.
    private func hasTime(for call: ServiceCall, since began: Duration) -> Bool {
        let timeouts = call.timeouts ?? settings.timeouts
        guard let limit = timeouts.call else { return true }
        return world.clock.uptime - began + (timeouts.attempt ?? .zero) <= limit
    }

    private func sleep(_ pause: Duration, _ certainty: Certainty) async throws(CallFailure) {
        do {
            try await world.clock.sleep(for: pause)
        } catch {
            throw .interrupted(certainty)
        }
    }
}
