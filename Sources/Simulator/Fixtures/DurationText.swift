/// Times as people write them: `250ms`, `90s`, `14m`, `2h`, `3d`, `1.5h`.
enum DurationText {
    private static let units: [(suffix: String, seconds: Double)] = [
        ("ms", 0.001), ("s", 1), ("m", 60), ("h", 3_600), ("d", 86_400),
    ]
    /// Ten years: no sum of a few of them leaves the calendar.
    private static let limit: Double = 10 * 366 * 86_400

    /// The time that a text says, or nil when it says none.
    static func duration(_ text: String) -> Duration? {
        guard let unit = units.first(where: { text.hasSuffix($0.suffix) }) else { return nil }
        let number = text.dropLast(unit.suffix.count)
        guard number.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E }),
            let value = Double(number)
        else { return nil }
        return duration(seconds: value * unit.seconds)
    }

    /// A time of so many seconds, or nil when it is negative or beyond ten years.
    static func duration(seconds: Double) -> Duration? {
        guard (0...limit).contains(seconds) else { return nil }
        return .milliseconds(Int64((seconds * 1_000).rounded()))
    }
}
