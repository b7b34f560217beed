extension Timestamp {
    /// The moment in UTC, by the proleptic Gregorian calendar.
    ///
    /// Howard Hinnant's `civil_from_days`: FoundationEssentials would do, at the price of loading it.
    public var utc: CivilTime {
        let remainder = seconds % 86_400
        let day = seconds / 86_400 - (remainder < 0 ? 1 : 0)
        let second = Int(remainder < 0 ? remainder + 86_400 : remainder)
        let shifted = day + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return CivilTime(
            year: Int(yearOfEra + era * 400 + (month <= 2 ? 1 : 0)),
            month: Int(month),
            day: Int(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1),
            hour: second / 3_600,
            minute: second % 3_600 / 60,
            second: second % 60,
            nanosecond: Int(nanoseconds)
        )
    }

    /// The moment of a civil time, or nil when there is no such day or time.
    ///
    /// Years 1 to 9999 are taken, and offsets of at most a day. Second 60, a leap second, is the first
    /// one of the next minute.
    public init?(_ civil: CivilTime) {
        guard (1...9999).contains(civil.year), (1...12).contains(civil.month),
            (1...civil.daysInMonth).contains(civil.day), (0...23).contains(civil.hour),
            (0...59).contains(civil.minute), (0...60).contains(civil.second),
            (0...999_999_999).contains(civil.nanosecond),
            (-86_400...86_400).contains(civil.offset)
        else { return nil }
        let year = Int64(civil.year) - (civil.month <= 2 ? 1 : 0)
        let era = year / 400
        let yearOfEra = year - era * 400
        let monthFromMarch = Int64(civil.month > 2 ? civil.month - 3 : civil.month + 9)
        let dayOfYear = (153 * monthFromMarch + 2) / 5 + Int64(civil.day) - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        let days = era * 146_097 + dayOfEra - 719_468
        let clock = Int64(civil.hour * 3_600 + civil.minute * 60 + civil.second - civil.offset)
        self.init(
            seconds: days * 86_400 + clock,
            nanoseconds: Int32(clamping: civil.nanosecond)
        )
    }
}

extension CivilTime {
    fileprivate var daysInMonth: Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }
}
