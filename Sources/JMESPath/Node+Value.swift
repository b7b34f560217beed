import JSON

extension Node {
    /// What this part gives for a value.
    ///
    /// Its levels, which are few, bound the recursion.
    func value(in value: JSONValue) throws(EvaluationProblem) -> JSONValue {
        switch kind {
        case .current:
            return value
        case .literal(let literal):
            return literal
        case .field(let name):
            return value.member(name)
        case .member(let base, let name):
            return try base.value(in: value).member(name)
        case .index(let index):
            guard case .array(let items) = value else { return .null }
            let place = index < 0 ? index + items.count : index
            return items.indices.contains(place) ? items[place] : .null
        case .slice(let slice):
            guard case .array(let items) = value else { return .null }
            return .array(try slice.elements(of: items))
        case .chain(let first, let second), .indexed(let first, let second):
            return try second.value(in: try first.value(in: value))
        case .or(let left, let right):
            let first = try left.value(in: value)
            return first.isTrue ? first : try right.value(in: value)
        case .and(let left, let right):
            let first = try left.value(in: value)
            return first.isTrue ? try right.value(in: value) : first
        case .not(let operand):
            return .bool(!(try operand.value(in: value).isTrue))
        case .comparison(let comparison, let left, let right):
            let left = try left.value(in: value)
            return try comparison.value(left, try right.value(in: value))
        case .flatten(let base):
            guard case .array(let items) = try base.value(in: value) else { return .null }
            return .array(flattened(items))
        case .projection(let base, let each):
            guard case .array(let items) = try base.value(in: value) else { return .null }
            return .array(try each.values(in: items))
        case .valueProjection(let base, let each):
            guard case .object(let object) = try base.value(in: value) else { return .null }
            return .array(try each.values(in: object.values))
        case .filter(let base, let each, let condition):
            guard case .array(let items) = try base.value(in: value) else { return .null }
            return .array(try each.values(in: items, where: condition))
        case .list(let nodes):
            return try list(of: nodes, in: value)
        case .object(let members):
            return try object(of: members, in: value)
        case .reference:
            throw .expressionAsValue
        case .call(let call):
            return try call.value(in: value)
        }
    }

    private func flattened(_ items: [JSONValue]) -> [JSONValue] {
        var result: [JSONValue] = []
        result.reserveCapacity(items.count)
        for item in items {
            if case .array(let inner) = item {
                result.append(contentsOf: inner)
            } else {
                result.append(item)
            }
        }
        return result
    }

    /// What this part gives for every element, of those for which the condition is true, without
    /// nulls.
    private func values(
        in items: [JSONValue],
        where condition: Node? = nil
    ) throws(EvaluationProblem) -> [JSONValue] {
        var result: [JSONValue] = []
        if condition == nil { result.reserveCapacity(items.count) }
        for item in items {
            if let condition, !(try condition.value(in: item).isTrue) { continue }
            let value = try value(in: item)
            if !value.isNull { result.append(value) }
        }
        return result
    }

    private func list(
        of nodes: [Node],
        in value: JSONValue
    ) throws(EvaluationProblem) -> JSONValue {
        guard !value.isNull else { return .null }
        var result: [JSONValue] = []
        result.reserveCapacity(nodes.count)
        for node in nodes { result.append(try node.value(in: value)) }
        return .array(result)
    }

    private func object(
        of members: [Member],
        in value: JSONValue
    ) throws(EvaluationProblem) -> JSONValue {
        guard !value.isNull else { return .null }
        var result = JSONObject(minimumCapacity: members.count)
        for member in members { result[member.name] = try member.value.value(in: value) }
        return .object(result)
    }
}

extension JSONValue {
    /// The member of that name, or `null`.
    fileprivate func member(_ name: String) -> JSONValue {
        guard case .object(let object) = self else { return .null }
        return object[name] ?? .null
    }

    /// Whether a condition holds with it: `null`, `false` and what is empty are false; 0 isn't.
    var isTrue: Bool {
        switch self {
        case .null: false
        case .bool(let bool): bool
        case .number: true
        case .string(let string): !string.isEmpty
        case .array(let array): !array.isEmpty
        case .object(let object): !object.isEmpty
        }
    }
}
