import JSON
import World

/// Turns a value of an input into what is sent for it.
///
/// Values stay what they are, but for two things that botocore changes as well: a moment is sent in whole
/// seconds since 1970, and a number with a fraction is spelled as Python does.
struct WireValue {
    private let clock: any Clock

    init(_ clock: any Clock) {
        self.clock = clock
    }

    /// What is sent for `value`.
    func value(_ value: JSONValue, of shape: Shape) -> JSONValue {
        switch (shape.type, value) {
        case (.timestamp, _):
            guard let moment = InputMoment(value)?.timestamp(clock) else { return value }
            return .number(JSONNumber(moment.seconds))
        case (.list(let item), .array(let items)):
            let shape = item.shape
            return .array(items.map { self.value($0, of: shape) })
        case (.map(key: _, value: let item), .object(let object)):
            let shape = item.shape
            return .object(members(of: object) { _ in shape })
        case (.structure, .object(let object)):
            return .object(members(of: object) { shape.member(named: $0)?.shape })
        default:
            return value.spelledAsInPython
        }
    }

    private func members(of object: JSONObject, _ shape: (String) -> Shape?) -> JSONObject {
        var result = JSONObject()
        for (name, value) in object {
            result[name] = shape(name).map { self.value(value, of: $0) } ?? value
        }
        return result
    }
}
