import AppFlow
import JSON

extension Chance {
    /// An input of an operation that passes the check: all that must be there, and some of the rest.
    mutating func input(of operation: Operation) -> JSONObject {
        members(operation.input, depth: 0)
    }

    private mutating func members(_ shape: Shape, depth: Int) -> JSONObject {
        var object = JSONObject()
        let optional = shape.members.count { !$0.isRequired }
        // Of a structure with a member for each connector only some are given.
        let rarity = max(2, optional / 3) + depth / 4
        for member in shuffled(shape.members) where member.isRequired || once(in: rarity) {
            object[member.name] = value(member.shape, depth: depth + 1)
        }
        return object
    }

    /// A value of a shape.
    mutating func value(_ shape: Shape, depth: Int = 0) -> JSONValue {
        switch shape.type {
        case .string: return .string(text(atLeast: shape.minimum ?? 0))
        case .enumeration(let choices): return .string(once(in: 8) ? text() : pick(choices))
        case .integer: return .number(JSONNumber(max(shape.minimum ?? -9, number(-9...3_000))))
        case .long: return .number(JSONNumber(max(shape.minimum ?? 0, number(0...1 << 53))))
        case .double: return pick([0.5, -1, 1e21, 3.25, 1e-7], or: 0)
        case .boolean: return .bool(once(in: 2))
        case .timestamp: return moment()
        case .list(let item):
            let least = max(shape.minimum ?? 0, depth < 2 ? 1 : 0)
            var items: [JSONValue] = []
            for _ in 0..<max(least, number(0...(depth < 6 ? 3 : 1))) {
                items.append(value(item.shape, depth: depth + 1))
            }
            return .array(items)
        case .map(let key, let item):
            var object = JSONObject()
            for _ in 0..<number(0...3) {
                let name = value(key.shape, depth: depth + 1).stringValue ?? ""
                object[name] = value(item.shape, depth: depth + 1)
            }
            return .object(object)
        case .structure:
            return .object(members(shape, depth: depth))
        }
    }

    /// A moment in one of the forms that both take.
    mutating func moment() -> JSONValue {
        pick(
            [
                1_583_254_800, 1_583_254_800.75, 0, "1583254800", "1583254800.5",
                "2026-11-23T14:16:03Z", "2026-11-23T14:16:03.25+01:00", "2026-11-23",
                "2026-02-28 23:59:59-08:30", "2026-11-23T14:16:03",
            ],
            or: 0
        )
    }
}
