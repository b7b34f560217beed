import Glibc

/// How many requests a second are allowed after throttling: CUBIC's curve.
///
/// It falls to 0.7 of the rate that was throttled, comes back to it quickly, lingers there, then probes
/// further. Times are seconds on any clock that doesn't go back.
///
/// - SeeAlso: botocore's `retries/throttling.py`; RFC 9438.
struct CubicRate {
    private static let scale = 0.4
    private static let fall = 0.7

    private var lastMaximum: Double
    private var lastThrottling: Double

    init(lastMaximum: Double, lastThrottling: Double) {
        self.lastMaximum = lastMaximum
        self.lastThrottling = lastThrottling
    }

    /// The rate after a request that wasn't throttled.
    func afterSuccess(at time: Double) -> Double {
        let plateau = cbrt(lastMaximum * (1 - Self.fall) / Self.scale)
        let distance = time - lastThrottling - plateau
        return Self.scale * distance * distance * distance + lastMaximum
    }

    /// The rate after one that was, sent at `rate`.
    mutating func afterThrottling(of rate: Double, at time: Double) -> Double {
        lastMaximum = rate
        lastThrottling = time
        return rate * Self.fall
    }
}
