import JSON

/// Functions that put values in order, by themselves or by a key.
extension Function {
    /// The first of the least, or the greatest, elements; nil, `null`, of none.
    func best(
        of items: [JSONValue],
        by key: Node = .current,
        _ comparison: Comparison
    ) throws(EvaluationProblem) -> JSONValue {
        var best: (item: JSONValue, key: JSONValue)?
        for item in items {
            let itemKey = try self.key(key, of: item, expected: ["number", "string"])
            if let known = best, !(try comparison.holds(itemKey, known.key)) { continue }
            best = (item, itemKey)
        }
        return best?.item ?? .null
    }

    /// The elements in the order of their keys, which are of the first key's type.
    func sorted(_ items: [JSONValue], by key: Node) throws(EvaluationProblem) -> [JSONValue] {
        guard let first = items.first else { return [] }
        let firstKey = try key.value(in: first)
        guard firstKey.hasOrder else {
            throw refusal(of: first, firstKey.typeInJMESPath, ["string", "number"])
        }
        var keys: [JSONValue] = []
        keys.reserveCapacity(items.count)
        for item in items {
            keys.append(try self.key(key, of: item, expected: [firstKey.typeInJMESPath]))
        }
        return sorted(items, by: keys)
    }

    /// The elements in the order of keys of one type, as many as there are elements.
    func sorted(_ items: [JSONValue], by keys: [JSONValue]) -> [JSONValue] {
        // Places decide between equal keys: they stay as they were.
        let places = keys.indices.sorted { left, right in
            switch keys[left].order(to: keys[right]) {
            case .less: true
            case .greater: false
            case .equal, .unordered, nil: left < right
            }
        }
        return places.map { items[$0] }
    }

    private func key(
        _ key: Node,
        of item: JSONValue,
        expected: [String]
    ) throws(EvaluationProblem) -> JSONValue {
        let value = try key.value(in: item)
        guard expected.contains(value.typeInJMESPath) else {
            throw refusal(of: value, value.typeInJMESPath, expected)
        }
        return value
    }
}
