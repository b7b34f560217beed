/// A moment in the form of `X-Amz-Date`, `20261123T141603Z`.
struct AmzDate: Hashable, Comparable {
    /// Seconds since 1970-01-01T00:00:00Z.
    let seconds: Int64

    init(seconds: Int64) {
        self.seconds = seconds
    }

    /// Reads the form, and nothing else.
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 16, bytes[8] == UInt8(ascii: "T"), bytes[15] == UInt8(ascii: "Z"),
            let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[4..<6]),
            let day = Self.number(bytes[6..<8]), let hour = Self.number(bytes[9..<11]),
            let minute = Self.number(bytes[11..<13]), let second = Self.number(bytes[13..<15]),
            (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60, second <= 60
        else { return nil }
        let days = Self.days(year: year, month: month, day: day)
        seconds = days * 86_400 + hour * 3_600 + minute * 60 + second
    }

    static func < (left: AmzDate, right: AmzDate) -> Bool {
        left.seconds < right.seconds
    }

    /// Days since 1970-01-01 by the proleptic Gregorian calendar, years counted from March.
    private static func days(year: Int64, month: Int64, day: Int64) -> Int64 {
        let shifted = month <= 2 ? year - 1 : year
        let fromMarch = month <= 2 ? month + 9 : month - 3
        let leaps = shifted / 4 - shifted / 100 + shifted / 400
        return shifted * 365 + leaps + (153 * fromMarch + 2) / 5 + day - 1 - 719_468
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int64? {
        var value: Int64 = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            value = value * 10 + Int64(digit - UInt8(ascii: "0"))
        }
        return value
    }
}
