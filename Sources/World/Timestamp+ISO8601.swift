extension Timestamp {
    /// Reads the form of RFC 3339, or returns nil for any other.
    ///
    /// `2026-11-23T14:16:03Z`, `2026-11-23T15:16:03.25+01:00`. The letters may be small, and `T` a
    /// space. Digits beyond nanoseconds are cut.
    public init?(iso8601 text: String) {
        var reader = FieldReader(text)
        guard let year = reader.number(digits: 4), reader.skip("-"),
            let month = reader.number(digits: 2), reader.skip("-"),
            let day = reader.number(digits: 2), reader.byte(of: "Tt ") != nil,
            let hour = reader.number(digits: 2), reader.skip(":"),
            let minute = reader.number(digits: 2), reader.skip(":"),
            let second = reader.number(digits: 2)
        else { return nil }
        var nanosecond = 0
        if reader.skip(".") {
            guard let fraction = reader.nanoseconds() else { return nil }
            nanosecond = fraction
        }
        guard let offset = Self.offset(&reader), reader.isAtEnd else { return nil }
        self.init(
            CivilTime(
                year: year,
                month: month,
                day: day,
                hour: hour,
                minute: minute,
                second: second,
                nanosecond: nanosecond,
                offset: offset
            )
        )
    }

    /// The moment as RFC 3339 in UTC, `2026-11-23T14:16:03Z`.
    public var iso8601: String {
        utc.iso8601
    }

    private static func offset(_ reader: inout FieldReader) -> Int? {
        switch reader.byte(of: "Zz+-") {
        case UInt8(ascii: "Z"), UInt8(ascii: "z"): return 0
        case let sign?:
            guard let hours = reader.number(digits: 2), reader.skip(":"),
                let minutes = reader.number(digits: 2), hours < 24, minutes < 60
            else { return nil }
            let offset = hours * 3_600 + minutes * 60
            return sign == UInt8(ascii: "-") ? -offset : offset
        case nil: return nil
        }
    }
}
