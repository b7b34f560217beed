import JSON
import World

/// A moment as an input gives it.
///
/// Seconds since 1970, as a number or as text, and ISO 8601: `2026-11-23`, `2026-11-23T14:16:03`,
/// with or without fraction and zone. Without a zone the machine's is meant. The many other forms that
/// Python's `dateutil` guesses at are refused.
enum InputMoment {
    /// It is known as it stands.
    case exact(Timestamp)
    /// It names no zone; this is what it would be in UTC.
    case local(Timestamp)

    /// Reads a value, or returns nil for anything that isn't a moment.
    init?(_ value: JSONValue) {
        switch value {
        case .number(let number): self.init(number)
        case .string(let text): self.init(text)
        // Python's `bool` is an `int`.
        case .bool(let truth): self = .exact(Timestamp(seconds: truth ? 1 : 0))
        case .null, .array, .object: return nil
        }
    }

    private init?(_ number: JSONNumber) {
        guard let moment = number.doubleValue.flatMap(Timestamp.init(epoch:)) else { return nil }
        self = .exact(moment)
    }

    private init?(_ text: String) {
        if let number = JSONNumber(text: text) {
            self.init(number)
        } else if let moment = Timestamp(iso8601: text) {
            self = .exact(moment)
        } else {
            let time = text.utf8.count == 10 ? text + "T00:00:00" : text
            guard let moment = Timestamp(iso8601: time + "Z") else { return nil }
            self = .local(moment)
        }
    }

    /// The moment, in the zone that the clock is in.
    func timestamp(_ clock: any Clock) -> Timestamp {
        switch self {
        case .exact(let moment): return moment
        case .local(let moment):
            // The offset is that of the moment meant, which is known only once an offset is applied.
            let guess = moment.advanced(by: .seconds(-clock.local(moment).offset))
            return moment.advanced(by: .seconds(-clock.local(guess).offset))
        }
    }
}
