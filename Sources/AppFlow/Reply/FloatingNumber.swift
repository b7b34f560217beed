import JSON

/// Numbers as Python's `float` reads them from what a service replied.
enum FloatingNumber {
    /// 1.0 for `1` and `"1"` alike; nil for anything that isn't a number.
    static func read(_ value: JSONValue) -> JSONNumber? {
        guard let number = value.numberValue ?? value.stringValue.flatMap(JSONNumber.init(text:))
        else { return nil }
        // One that is too large for a double stays as it is.
        return number.doubleValue.map { JSONNumber($0) } ?? number
    }
}
