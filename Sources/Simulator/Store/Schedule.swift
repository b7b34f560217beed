import JSON

/// What a schedule's properties say of the time between two runs.
enum Schedule {
    private static let units: [(name: String, seconds: Int64)] = [
        ("minute", 60), ("hour", 3_600), ("day", 86_400), ("week", 604_800),
    ]

    /// The interval of `rate(5minutes)`, the one form that the service documents.
    ///
    /// It is read with or without a space and a plural. Any other expression is kept, and begins no
    /// runs by itself.
    static func interval(of properties: JSONObject) -> Duration? {
        guard let expression = properties["scheduleExpression"]?.stringValue,
            expression.hasPrefix("rate("), expression.hasSuffix(")")
        else { return nil }
        let inside = expression.dropFirst(5).dropLast()
        let digits = inside.prefix { ("0"..."9").contains($0) }
        guard let count = Int64(digits), (1...100_000).contains(count) else { return nil }
        var unit = inside.dropFirst(digits.count).drop { $0 == " " }
        if unit.hasSuffix("s") { unit = unit.dropLast() }
        guard let seconds = units.first(where: { $0.name == unit })?.seconds else { return nil }
        return .seconds(count * seconds)
    }
}
