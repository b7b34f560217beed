import Synchronization

/// Slows a session down once the service throttles it: what adaptive mode adds to standard mode.
///
/// Safe to use from several tasks; each of them waits for the token it took.
///
/// - SeeAlso: botocore's `ClientRateLimiter`.
final class SendingPace: Sendable {
    private struct State {
        var isLimited = false
        var measured: MeasuredRate
        var cubic: CubicRate
        var bucket: TokenBucket
    }

    private let state: Mutex<State?> = Mutex(nil)

    /// How long the next request has to wait; not at all until the first throttling.
    func take(at uptime: Duration) -> Duration {
        state.withLock { state in
            guard state?.isLimited == true else { return .zero }
            return .seconds(state?.bucket.take(at: uptime.inSeconds) ?? 0)
        }
    }

    /// Notes how a request ended.
    ///
    /// - Returns: the rate it was sent at and the rate that is allowed from now on, for a test.
    @discardableResult
    func note(isThrottling: Bool, at uptime: Duration) -> (measured: Double, allowed: Double) {
        let time = uptime.inSeconds
        return state.withLock { kept in
            var state = kept ?? Self.initial(time)
            let measured = state.measured.count(at: time)
            var rate = state.cubic.afterSuccess(at: time)
            if isThrottling {
                let sent = state.isLimited ? min(measured, state.bucket.rate) : measured
                rate = state.cubic.afterThrottling(of: sent, at: time)
                state.isLimited = true
            }
            state.bucket.set(rate: min(rate, 2 * measured), at: time)
            kept = state
            return (measured, state.bucket.rate)
        }
    }

    /// Begins to count, as botocore does when it makes a client.
    func start(at uptime: Duration) {
        state.withLock { $0 = $0 ?? Self.initial(uptime.inSeconds) }
    }

    private static func initial(_ time: Double) -> State {
        State(
            measured: MeasuredRate(start: time),
            cubic: CubicRate(lastMaximum: 0, lastThrottling: time),
            bucket: TokenBucket(start: time)
        )
    }
}

extension Duration {
    /// The whole of it in seconds, rounded to what a `Double` holds.
    fileprivate var inSeconds: Double {
        Double(components.seconds) + Double(components.attoseconds) / 1e18
    }
}
