import Glibc

/// The clocks of the machine.
public struct SystemClock: Clock {
    /// Makes the clock; it holds nothing.
    public init() {}

    /// The wall clock (`CLOCK_REALTIME`).
    public var now: Timestamp {
        let time = read(CLOCK_REALTIME)
        return Timestamp(
            seconds: Int64(time.tv_sec),
            nanoseconds: Int32(truncatingIfNeeded: time.tv_nsec)
        )
    }

    /// Time since boot without suspend (`CLOCK_MONOTONIC`).
    public var uptime: Duration {
        let time = read(CLOCK_MONOTONIC)
        return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
    }

    /// Waits on the concurrency runtime's own timer.
    public func sleep(for duration: Duration) async throws {
        try await Task.sleep(for: duration)
    }

    /// The moment in the zone that `TZ` or the system names (`localtime_r`).
    public func local(_ moment: Timestamp) -> CivilTime {
        var seconds = time_t(moment.seconds)
        var parts = tm()
        guard localtime_r(&seconds, &parts) != nil else { return moment.utc }
        return CivilTime(
            year: Int(parts.tm_year) + 1900,
            month: Int(parts.tm_mon) + 1,
            day: Int(parts.tm_mday),
            hour: Int(parts.tm_hour),
            minute: Int(parts.tm_min),
            second: Int(parts.tm_sec),
            nanosecond: Int(moment.nanoseconds),
            offset: Int(parts.tm_gmtoff)
        )
    }

    private func read(_ clock: clockid_t) -> timespec {
        var time = timespec()
        clock_gettime(clock, &time)
        return time
    }
}
