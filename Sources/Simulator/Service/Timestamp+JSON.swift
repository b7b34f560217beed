import JSON
import World

extension Timestamp {
    /// Seconds since the epoch, with milliseconds when it has any: rest-json's default.
    var json: JSONValue {
        let milliseconds = Int(nanoseconds / 1_000_000)
        guard milliseconds > 0 else { return .number(JSONNumber(seconds)) }
        // Written by hand: a Double of today has no room for the digits of a time before 1970.
        let fraction = "00\(milliseconds)".suffix(3)
        guard seconds >= 0, let number = JSONNumber(text: "\(seconds).\(fraction)") else {
            return .number(JSONNumber(seconds))
        }
        return .number(number)
    }
}
