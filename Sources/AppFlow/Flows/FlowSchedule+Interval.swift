extension FlowSchedule {
    /// The time between two runs: 300 s for `rate(5minutes)`; nil for anything but minutes and hours.
    ///
    /// Days and more go by the calendar of a time zone, so their length says nothing certain.
    var interval: Duration? {
        guard expression.hasPrefix("rate("), expression.hasSuffix(")") else { return nil }
        let inner = expression.dropFirst(5).dropLast().filter { $0 != " " }
        let digits = inner.prefix { $0.isASCII && $0.isNumber }
        guard let count = Int64(digits), (1...100_000).contains(count) else { return nil }
        switch inner.dropFirst(digits.count) {
        case "minute", "minutes": return .seconds(count * 60)
        case "hour", "hours": return .seconds(count * 3_600)
        default: return nil
        }
    }
}
