/// A moment: seconds and nanoseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
public struct Timestamp: Sendable, Hashable, Comparable {
    /// Whole seconds since the epoch, rounded down.
    public let seconds: Int64
    /// Nanoseconds within that second, 0 to 999,999,999.
    public let nanoseconds: Int32

    /// Makes a moment; nanoseconds outside 0 to 999,999,999 are clamped to it.
    public init(seconds: Int64, nanoseconds: Int32 = 0) {
        self.seconds = seconds
        self.nanoseconds = min(max(nanoseconds, 0), 999_999_999)
    }

    /// The moment of a JSON epoch time such as `1583254800.123`, or nil when no calendar has it.
    ///
    /// Years 0001 to 9999 are accepted, so that no later arithmetic can overflow.
    public init?(epoch: Double) {
        guard epoch.isFinite, epoch >= -62_135_596_800, epoch < 253_402_300_800 else { return nil }
        let whole = epoch.rounded(.down)
        self.init(
            seconds: Int64(whole),
            nanoseconds: Int32(((epoch - whole) * 1e9).rounded(.down))
        )
    }

    /// Earlier comes first.
    public static func < (left: Timestamp, right: Timestamp) -> Bool {
        (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
    }

    /// The time from an earlier moment to this one; negative when `earlier` is later.
    public func since(_ earlier: Timestamp) -> Duration {
        .seconds(seconds) - .seconds(earlier.seconds)
            + .nanoseconds(Int64(nanoseconds) - Int64(earlier.nanoseconds))
    }

    /// The moment that lies `duration` after this one, in whole nanoseconds.
    ///
    /// Beyond what 64 bits of seconds can hold it is the last moment, or the first one.
    public func advanced(by duration: Duration) -> Timestamp {
        let second: Int128 = 1_000_000_000
        // 128 bits hold the largest `Duration` and the largest moment together.
        let total =
            Int128(seconds) * second + Int128(nanoseconds) + duration.attoseconds / 1_000_000_000
        let remainder = total % second
        let whole = total / second - (remainder < 0 ? 1 : 0)
        guard let seconds = Int64(exactly: whole) else {
            return whole < 0
                ? Timestamp(seconds: .min) : Timestamp(seconds: .max, nanoseconds: 999_999_999)
        }
        return Timestamp(
            seconds: seconds,
            nanoseconds: Int32(truncatingIfNeeded: remainder < 0 ? remainder + second : remainder)
        )
    }
}
