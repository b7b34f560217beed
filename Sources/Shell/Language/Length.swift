/// A length of time as it is typed: `90s`, `15m`, `2h`, `1d`.
enum Length {
    /// The duration, or nil when the text is no length of time or longer than a year.
    static func parse(_ text: String) -> Duration? {
        let units: [Character: Int64] = ["s": 1, "m": 60, "h": 3_600, "d": 86_400]
        guard let last = text.last, let unit = units[last], let number = Int64(text.dropLast()),
            number >= 0, number <= 31_622_400 / unit, text.first != "+"
        else { return nil }
        return .seconds(number * unit)
    }
}
