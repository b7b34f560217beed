import AWSCore
import AppFlow
import JSON
import World

/// How moments in a reply are printed: the setting `cli_timestamp_format`.
enum TimestampFormat: String, Sendable {
    /// As the service sent them.
    case wire
    /// The same, by its older name.
    case none
    /// As `2026-11-23T14:16:03+00:00`, in the zone of this machine.
    case iso8601

    /// What the settings say.
    ///
    /// - Throws: ``OperationProblem/timestampFormat(_:)``.
    init(_ settings: AWSSettings) throws(OperationProblem) {
        guard let setting = settings.values["cli_timestamp_format"] else {
            self = .wire
            return
        }
        guard let format = TimestampFormat(rawValue: setting.value) else {
            throw .timestampFormat(setting)
        }
        self = format
    }

    /// A reply with its moments in this format.
    ///
    /// - Throws: ``OperationProblem/timestamp(_:)`` for what is no moment.
    func apply(
        to reply: JSONValue,
        _ shape: Shape,
        _ clock: any Clock
    ) throws(OperationProblem) -> JSONValue {
        switch self {
        case .wire, .none: reply
        case .iso8601: try ISOTimestamps(clock: clock).value(reply, shape)
        }
    }
}

/// Spells the moments in a reply as Python's `isoformat` does.
private struct ISOTimestamps {
    let clock: any Clock

    func value(_ value: JSONValue, _ shape: Shape) throws(OperationProblem) -> JSONValue {
        switch (shape.type, value) {
        case (.timestamp, .null): return value
        case (.timestamp, _): return .string(try text(of: value))
        case (.structure(let members), .object(var object)):
            for member in members {
                guard let value = object[member.name] else { continue }
                object[member.name] = try self.value(value, member.shape)
            }
            return .object(object)
        case (.list(let item), .array(let items)):
            let shape = item.shape
            var values: [JSONValue] = []
            for item in items { values.append(try self.value(item, shape)) }
            return .array(values)
        case (.map(key: _, value: let item), .object(let object)):
            let shape = item.shape
            return .object(
                try object.mapValues { value throws(OperationProblem) in
                    try self.value(value, shape)
                }
            )
        default: return value
        }
    }

    /// Epoch seconds, also as text, in the machine's zone; a text of ISO 8601 keeps its own.
    private func text(of value: JSONValue) throws(OperationProblem) -> String {
        if let text = value.stringValue, JSONNumber(text: text) == nil {
            guard let spelled = ISOTimestamps.respelled(text) else { throw .timestamp(value) }
            return spelled
        }
        let number = value.stringValue.flatMap(JSONNumber.init(text:)) ?? value.numberValue
        // Python's `bool` is an `int`.
        guard let seconds = number?.doubleValue ?? value.boolValue.map({ $0 ? 1 : 0 }),
            let moment = Timestamp(epoch: seconds.roundedToMicroseconds)
        else { throw .timestamp(value) }
        let time = clock.local(moment)
        // Half a microsecond more, so that what lies just below a whole one isn't cut to the one before.
        let microseconds = (time.nanosecond + 500) / 1_000
        return time.date + "T" + time.timeOfDay
            + (microseconds == 0 ? "" : "." + ISOTimestamps.padded(String(microseconds)))
            + (time.zone == "Z" ? "+00:00" : time.zone)
    }

    /// A text of ISO 8601 with `T` between day and time and six digits of fraction; nil for any other.
    private static func respelled(_ text: String) -> String? {
        let day = text.utf8.count == 10 ? text + "T00:00:00" : text
        guard Timestamp(iso8601: day) != nil || Timestamp(iso8601: day + "Z") != nil else {
            return nil
        }
        let date = day.prefix(10)
        let time = day.dropFirst(11).prefix(8)
        var rest = day.dropFirst(19)
        var fraction = ""
        if rest.first == "." {
            let digits = rest.dropFirst().prefix { $0.isNumber }
            rest = rest.dropFirst(digits.count + 1)
            let first = String(digits.prefix(6))
            let filled = first + String(repeating: "0", count: 6 - first.count)
            if filled != "000000" { fraction = "." + filled }
        }
        return date + "T" + time + fraction + (rest.lowercased() == "z" ? "+00:00" : rest)
    }

    private static func padded(_ digits: String) -> String {
        String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits
    }
}

extension Double {
    /// Seconds to the nearest microsecond, as Python's `datetime` keeps them.
    fileprivate var roundedToMicroseconds: Double {
        let whole = rounded(.down)
        return whole + ((self - whole) * 1e6).rounded(.toNearestOrEven) / 1e6
    }
}
