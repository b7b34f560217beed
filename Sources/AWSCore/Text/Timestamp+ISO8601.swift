import World

extension Timestamp {
    /// A moment such as `2026-11-23T14:16:03Z`, `2026-11-23T14:16:03.5+01:00` or `20261123T141603Z`.
    init?(iso8601 text: String) {
        var reader = DigitReader(text)
        guard let year = reader.number(4) else { return nil }
        let isExtended = reader.skip("-")
        guard let month = reader.number(2), !isExtended || reader.skip("-"),
            let day = reader.number(2), reader.skip("T") || reader.skip("t") || reader.skip(" "),
            let hour = reader.number(2), !isExtended || reader.skip(":"),
            let minute = reader.number(2), !isExtended || reader.skip(":"),
            let second = reader.number(2)
        else { return nil }
        let nanosecond = reader.skip(".") ? reader.fraction() : 0
        guard let nanosecond, let offset = reader.offset(), reader.isAtEnd else { return nil }
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

    /// A moment as HTTP writes it: `Mon, 23 Nov 2026 14:16:03 GMT` (RFC 9110, IMF-fixdate).
    init?(httpDate text: String) {
        let months = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ]
        let words = text.split(separator: " ")
        guard words.count == 6, words[5] == "GMT", words[1].utf8.count == 2,
            let day = Int(words[1]), let month = months.firstIndex(of: String(words[2])),
            words[3].utf8.count == 4, let year = Int(words[3])
        else { return nil }
        var clock = DigitReader(String(words[4]))
        guard let hour = clock.number(2), clock.skip(":"), let minute = clock.number(2),
            clock.skip(":"), let second = clock.number(2), clock.isAtEnd
        else { return nil }
        self.init(
            CivilTime(
                year: year,
                month: month + 1,
                day: day,
                hour: hour,
                minute: minute,
                second: second
            )
        )
    }
}
