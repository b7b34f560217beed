/// How many requests a second are sent, smoothed over half seconds.
///
/// - SeeAlso: botocore's `RateClocker`.
struct MeasuredRate {
    private static let smoothing = 0.8
    private static let bucketsPerSecond = 2.0

    private var rate = 0.0
    private var count = 0.0
    private var lastBucket: Double

    init(start: Double) {
        lastBucket = start.rounded(.down)
    }

    /// Counts a request, and says the rate.
    mutating func count(at time: Double) -> Double {
        let bucket = (time * Self.bucketsPerSecond).rounded(.down) / Self.bucketsPerSecond
        count += 1
        if bucket > lastBucket {
            let current = count / (bucket - lastBucket)
            rate = current * Self.smoothing + rate * (1 - Self.smoothing)
            count = 0
            lastBucket = bucket
        }
        return rate
    }
}
