import AppFlow
import JSON

extension Chance {
    /// An input with something wrong in one to three places: a member missing, unknown, of another type,
    /// or below the least.
    mutating func invalidInput(of operation: Operation) -> JSONObject {
        var object = input(of: operation)
        for _ in 0..<number(1...3) {
            object = spoiled(.object(object), operation.input, depth: 0).objectValue ?? object
        }
        return object
    }

    private mutating func spoiled(_ value: JSONValue, _ shape: Shape, depth: Int) -> JSONValue {
        switch (shape.type, value) {
        case (.structure, .object(var object)):
            if depth > 0, once(in: 6) { return wrong() }
            let members = shape.members.filter { object[$0.name] != nil }
            if members.isEmpty || once(in: 4) {
                object[pick(["x", "FlowName", "a b", "é"])] = wrong()
                return .object(object)
            }
            let member = members[number(0...members.count - 1)]
            if once(in: 4) {
                object[member.name] = nil
            } else if let inner = object[member.name] {
                object[member.name] = spoiled(inner, member.shape, depth: depth + 1)
            }
            return .object(object)
        case (.list(let item), .array(var items)) where !items.isEmpty && !once(in: 4):
            let index = number(0...items.count - 1)
            items[index] = spoiled(items[index], item.shape, depth: depth + 1)
            return .array(items)
        case (.map(key: _, value: let item), .object(var object)) where !once(in: 4):
            object[pick(Array(object.keys) + ["k"])] =
                once(in: 2) ? wrong() : spoiled("", item.shape, depth: depth + 1)
            return .object(object)
        case (.string, _) where (shape.minimum ?? 0) > 0 && once(in: 2):
            return ""
        case (.integer, _), (.long, _):
            return once(in: 2) ? .number(JSONNumber((shape.minimum ?? 0) - 1)) : wrong()
        default:
            return wrong()
        }
    }

    /// A value that is of the right type for few shapes.
    private mutating func wrong() -> JSONValue {
        let values: [JSONValue] = [
            .null, true, false, 7, -1, 2.5, 1e16, "", "text", "it's \"é\"\n\t\u{7F}\\", [],
            [1, "a", .null], [:], ["k": ["x": 1.0]], "2026-11-23",
        ]
        return pick(values, or: .null)
    }
}
