/// Tokens that come at a rate and are taken one for each request, in advance if there are none.
struct TokenBucket {
    private static let slowest = 0.5

    /// Tokens a second.
    private(set) var rate = 1.0
    private var capacity = 1.0
    private var tokens = 0.0
    private var lastFill: Double

    init(start: Double) {
        lastFill = start
    }

    /// Takes a token; returns how many seconds pass until it's there.
    mutating func take(at time: Double) -> Double {
        fill(at: time)
        tokens -= 1
        return tokens >= 0 ? 0 : -tokens / rate
    }

    /// Changes the rate, which is never less than one token in two seconds.
    mutating func set(rate newRate: Double, at time: Double) {
        fill(at: time)
        rate = max(newRate, Self.slowest)
        capacity = max(newRate, 1)
        tokens = min(tokens, capacity)
    }

    private mutating func fill(at time: Double) {
        tokens = min(capacity, tokens + max(0, time - lastFill) * rate)
        lastFill = time
    }
}
