import JSON

/// Whole numbers as Python's `int` reads them from what a service replied.
enum WholeNumber {
    /// 12 for `12`, `12.9` and `"42"` alike; nil for anything that isn't a number.
    static func read(_ value: JSONValue) -> JSONNumber? {
        switch value {
        case .number(let number): whole(number)
        case .string(let text): JSONNumber(text: text).flatMap { $0.isInteger ? whole($0) : nil }
        default: nil
        }
    }

    /// The number without its fraction; whole numbers of any size keep all their digits.
    private static func whole(_ number: JSONNumber) -> JSONNumber? {
        if number.isInteger { return number.spelledAsInPython }
        guard let double = number.doubleValue else { return nil }
        return Int64(exactly: double.rounded(.towardZero)).map { JSONNumber($0) }
    }
}
