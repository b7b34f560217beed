import AppFlow
import JSON

extension Chance {
    /// What the service replies to an operation: mostly what its model says, sometimes an error.
    mutating func reply(to operation: Operation) -> PairReply {
        if once(in: 8) { return errorReply(to: operation) }
        return PairReply(body: jsonText(.object(replyMembers(operation.output, depth: 0))))
    }

    /// Members in any order, some missing, some null, some that the model doesn't know.
    private mutating func replyMembers(_ shape: Shape, depth: Int) -> JSONObject {
        var object = JSONObject()
        let members = shape.members
        let rarity = members.count > 8 ? 3 : 1
        for member in shuffled(members) where rarity == 1 || !once(in: rarity) {
            if depth > 5, !member.shape.isScalar { continue }
            if once(in: 12) {
                object[member.name] = .null
            } else if !once(in: 6) {
                object[member.name] = replyValue(member.shape, depth: depth + 1)
            }
        }
        if once(in: 6) { object["unknownMember"] = ["x": [1, nil]] }
        return object
    }

    private mutating func replyValue(_ shape: Shape, depth: Int) -> JSONValue {
        switch shape.type {
        case .string: return .string(text())
        case .enumeration(let choices): return .string(once(in: 8) ? text() : pick(choices))
        case .integer, .long: return wholeNumber()
        case .double: return pick([0.5, 1, -3, 1e21, 1e16, 1e-7, 100.0, 3.0e3], or: 0)
        case .boolean: return pick([true, false, true, false, "true", "no"], or: true)
        case .timestamp: return pick([1_583_254_800, 1_583_254_800.123, 1.5e9, 0, -1.25], or: 0)
        case .list(let item):
            let most = depth < 3 && once(in: 6) ? 30 : depth < 6 ? 3 : 1
            var items: [JSONValue] = []
            for _ in 0..<number(0...most) { items.append(replyValue(item.shape, depth: depth + 1)) }
            return .array(items)
        case .map(let key, let item):
            var object = JSONObject()
            for _ in 0..<number(0...3) {
                let name = replyValue(key.shape, depth: depth + 1).stringValue ?? ""
                object[name] = replyValue(item.shape, depth: depth + 1)
            }
            return .object(object)
        case .structure:
            return .object(replyMembers(shape, depth: depth))
        }
    }

    private mutating func wholeNumber() -> JSONValue {
        guard !once(in: 12), let large = JSONNumber(text: "123456789012345678901234567890") else {
            return pick([12.9, "42", 7.0, -0.5], or: 0)
        }
        return once(in: 20) ? .number(large) : .number(JSONNumber(number(-9...9_000_000)))
    }

    /// An error in one of the forms that services have, or a page from something in between.
    private mutating func errorReply(to operation: Operation) -> PairReply {
        let declared = operation.errors.map(\.name)
        let code = pick(declared.isEmpty || once(in: 4) ? ["Odd", "V.W"] : declared)
        let spelled = pick([code, "com.amazonaws.appflow#" + code, code + ":http://internal/x#y/"])
        var object = JSONObject()
        if !once(in: 4) { object[pick(["message", "Message"])] = .string(text()) }
        if once(in: 3) { object["more"] = ["x": 1] }
        var headers: [(name: String, value: String)] = []
        if once(in: 2) {
            headers.append(("x-amzn-ErrorType", spelled))
        } else {
            object[pick(["code", "Code", "__type"])] = .string(spelled)
        }
        let status = pick([400, 402, 403, 404, 409, 500, 503], or: 400)
        let body = pick(
            [
                jsonText(.object(object)), jsonText(.object(object)), "", "<html><body>no",
                "no JSON",
            ],
            or: ""
        )
        return PairReply(status: status, headers: headers, body: body)
    }
}
