/// A moment taken apart into calendar and clock, in one zone.
public struct CivilTime: Sendable, Hashable {
    /// The year of the common era.
    public var year: Int
    /// 1 to 12.
    public var month: Int
    /// 1 to 31.
    public var day: Int
    /// 0 to 23.
    public var hour: Int
    /// 0 to 59.
    public var minute: Int
    /// 0 to 60.
    public var second: Int
    /// 0 to 999,999,999.
    public var nanosecond: Int
    /// Seconds east of Greenwich.
    public var offset: Int

    /// Makes a civil time of its parts, which are taken as they are.
    public init(
        year: Int,
        month: Int,
        day: Int,
        hour: Int,
        minute: Int,
        second: Int,
        nanosecond: Int = 0,
        offset: Int = 0
    ) {
        self.year = year
        self.month = month
        self.day = day
        self.hour = hour
        self.minute = minute
        self.second = second
        self.nanosecond = nanosecond
        self.offset = offset
    }

    /// `20261123`, the date of a signature's scope.
    public var basicDate: String {
        digits(year, 4) + digits(month, 2) + digits(day, 2)
    }

    /// `20261123T141603Z`, the form of `X-Amz-Date`; only meant for a time in UTC.
    public var basicDateTime: String {
        basicDate + "T" + digits(hour, 2) + digits(minute, 2) + digits(second, 2) + "Z"
    }

    /// `2026-11-23`.
    public var date: String {
        digits(year, 4) + "-" + digits(month, 2) + "-" + digits(day, 2)
    }

    /// `14:16`.
    public var hourAndMinute: String {
        digits(hour, 2) + ":" + digits(minute, 2)
    }

    /// `14:16:03`.
    public var timeOfDay: String {
        hourAndMinute + ":" + digits(second, 2)
    }

    /// `Z` in UTC, else `+05:30`.
    public var zone: String {
        guard offset != 0 else { return "Z" }
        let minutes = Int(clamping: offset.magnitude / 60)
        return (offset < 0 ? "-" : "+") + digits(minutes / 60, 2) + ":" + digits(minutes % 60, 2)
    }

    /// `2026-11-23T14:16:03Z`, or with the offset of its zone.
    public var iso8601: String {
        date + "T" + timeOfDay + zone
    }
}

/// A number with leading zeros, at least `width` digits.
private func digits(_ number: Int, _ width: Int) -> String {
    let text = String(number.magnitude)
    let zeros = String(repeating: "0", count: max(0, width - text.utf8.count))
    return (number < 0 ? "-" : "") + zeros + text
}
