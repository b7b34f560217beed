/// The time after a question was drawn in which nothing that arrives is an answer to it.
///
/// Who typed ahead can't have meant the question. It ends 300 ms after the question was drawn, and
/// not before nothing has come for 100 ms: the rest of a paste, or a key held down, is no answer
/// either.
struct Arming {
    private var end: ContinuousClock.Instant
    private static let total = Duration.milliseconds(300)
    private static let silence = Duration.milliseconds(100)

    /// Begins now.
    init() {
        end = .now + Self.total
    }

    /// How long it still lasts; nil when it is over.
    var remaining: Duration? {
        let left = ContinuousClock.now.duration(to: end)
        return left > .zero ? left : nil
    }

    /// Something came.
    mutating func disturb() {
        end = max(end, .now + Self.silence)
    }
}
