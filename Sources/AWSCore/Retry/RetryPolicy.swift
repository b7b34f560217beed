/// When a call is tried again, as a value that is asked.
///
/// The figures are those of the SDKs' standard mode since November 2026, and botocore's of its legacy mode.
public struct RetryPolicy: Sendable, Hashable {
    /// The way of retrying.
    public let mode: RetryMode
    /// How many attempts a call has in all; 1 means that nothing is tried again.
    public let maxAttempts: Int
    /// No pause is longer, before chance and the service's hint.
    let maxPause: Double

    /// Makes a policy; without a number of attempts it is the mode's own: 3, or 5 in legacy mode.
    public init(mode: RetryMode = .standard, maxAttempts: Int? = nil) {
        self.init(mode: mode, maxAttempts: maxAttempts, maxPause: 20)
    }

    init(mode: RetryMode, maxAttempts: Int?, maxPause: Double) {
        self.mode = mode
        self.maxAttempts = max(1, maxAttempts ?? (mode == .legacy ? 5 : 3))
        self.maxPause = maxPause
    }

    /// Whether and when to try again, taking the price from the quota if so.
    ///
    /// - Parameters:
    ///   - outcome: how the attempt failed.
    ///   - attempt: its number, from 1.
    ///   - isLongPoll: whether even giving up is preceded by a pause.
    ///   - fraction: an even choice from [0, 1).
    ///   - budget: the call's account with the quota.
    /// - Returns: what to do.
    func decide(
        after outcome: AttemptOutcome,
        attempt: Int,
        isLongPoll: Bool,
        fraction: Double,
        budget: inout RetryBudget
    ) -> RetryDecision {
        guard let kind = kind(of: outcome) else { return .notRetryable }
        guard attempt < maxAttempts else { return .attemptsExhausted }
        let pause = pause(after: outcome, kind, attempt: attempt, fraction: fraction)
        guard mode == .legacy || budget.pay(for: kind) else {
            return .quotaExhausted(after: isLongPoll ? pause : .zero)
        }
        return .retry(after: pause)
    }

    /// Whether a failure can be retried in this mode, and as what.
    func kind(of outcome: AttemptOutcome) -> RetryableKind? {
        switch outcome {
        case .transport(let kind): kind.isTransient ? .transient : nil
        case .reply(let status, let code, _):
            mode == .legacy
                ? RetryableReplies.legacy(status: status, code: code)
                : RetryableReplies.standard(status: status, code: code)
        }
    }

    private func pause(
        after outcome: AttemptOutcome,
        _ kind: RetryableKind,
        attempt: Int,
        fraction: Double
    ) -> Duration {
        // Beyond 2^30 the cap or patience has long ended it; an overflow must not.
        let growth = Double(1 << min(attempt - 1, 30))
        if mode == .legacy { return .seconds(fraction * growth) }
        let base = kind == .throttling ? 1 : 0.05
        let pause = Duration.seconds(fraction * min(base * growth, maxPause))
        guard let text = outcome.retryAfter, let hint = Int(text), hint >= 0 else { return pause }
        return max(pause, min(.milliseconds(hint), pause + .seconds(5)))
    }
}

extension TransportFailure.Kind {
    /// Whether another attempt may fare better.
    ///
    /// A certificate that is refused will be refused again: botocore waits for that, to no one's use.
    fileprivate var isTransient: Bool {
        switch self {
        case .couldNotConnect, .nameNotFound, .connectTimeout, .readTimeout, .closed, .notHTTP,
            .proxy, .tls(.handshake):
            true
        case .tls, .unusableProxy, .replyTooLarge, .invalidRequest, .interrupted, .other: false
        }
    }
}
