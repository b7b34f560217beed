import World

/// One call on its way: which attempt it is at, how the last one ended, and what is certain so far.
struct CallProgress {
    private enum Ending {
        case reply(HTTPReply, ErrorReply)
        case transport(TransportFailure)
    }

    private let call: ServiceCall
    private let policy: RetryPolicy
    private var budget: RetryBudget
    private var ending: Ending?
    /// The number of the attempt that is made or was made last, from 1.
    private(set) var attempt = 1
    /// What is known of all attempts so far.
    private(set) var certainty = Certainty.neverSent

    init(call: ServiceCall, policy: RetryPolicy, quota: RetryQuota) {
        self.call = call
        self.policy = policy
        budget = RetryBudget(quota)
    }

    /// Notes that the attempt succeeded.
    func succeeded(_ reply: HTTPReply) -> ServiceReply {
        budget.succeed()
        return ServiceReply(
            status: reply.status,
            body: reply.body,
            headers: reply.headers,
            requestID: reply.requestID,
            attempts: attempt,
            earlierAttempts: certainty,
            date: reply.headers["date"].flatMap(Timestamp.init(httpDate:))
        )
    }

    /// Notes that the service replied with an error.
    ///
    /// A 3xx or 4xx proves that it did nothing; a 5xx proves nothing, unless it says it was throttled.
    mutating func received(_ reply: HTTPReply) {
        let error = ErrorReply(reply, call.errorForm)
        ending = .reply(reply, error)
        let kind = RetryableReplies.standard(status: reply.status, code: error.code)
        if reply.status >= 500, kind != .throttling { certainty = .maybeSent }
    }

    /// Notes that no whole reply came.
    mutating func failed(_ failure: TransportFailure) {
        ending = .transport(failure)
        certainty = certainty.combined(with: failure.certainty)
    }

    /// Whether the service refused the last attempt because too much was asked of it.
    var wasThrottled: Bool {
        outcome.flatMap(policy.kind) == .throttling
    }

    /// What comes next; after `.retry` the next attempt is at hand.
    mutating func next(fraction: Double, hasTime: Bool) -> RetryDecision {
        guard let outcome else { return .notRetryable }
        if call.resend == .unlessMaybeSent, certainty == .maybeSent { return .mayHaveActed }
        guard hasTime else { return .timeIsUp }
        let decision = policy.decide(
            after: outcome,
            attempt: attempt,
            isLongPoll: call.isLongPoll,
            fraction: fraction,
            budget: &budget
        )
        if case .retry = decision { attempt += 1 }
        return decision
    }

    /// The failure of the call when its last attempt is not made again.
    func failure(_ decision: RetryDecision) -> CallFailure {
        switch ending {
        case .none: .interrupted(certainty)
        case .transport(let failure) where failure.kind == .interrupted: .interrupted(certainty)
        case .transport(let failure):
            .transport(
                TransportFailure(failure.kind, certainty: certainty, url: failure.url),
                attempts: attempt
            )
        case .reply(let reply, let error):
            .service(
                ServiceFailure(
                    code: error.code,
                    message: error.message,
                    status: reply.status,
                    requestID: reply.requestID,
                    operation: call.operation,
                    attempts: attempt,
                    exhaustedRetries: decision == .attemptsExhausted ? attempt - 1 : nil,
                    certainty: certainty
                )
            )
        }
    }

    private var outcome: AttemptOutcome? {
        switch ending {
        case .none: nil
        case .transport(let failure): .transport(failure.kind)
        case .reply(let reply, let error):
            .reply(
                status: reply.status,
                code: error.code,
                retryAfter: reply.headers["x-amz-retry-after"]
            )
        }
    }
}

extension HTTPReply {
    /// What the service calls the request in its logs.
    fileprivate var requestID: String? {
        headers["x-amzn-requestid"] ?? headers["x-amz-request-id"]
    }
}
