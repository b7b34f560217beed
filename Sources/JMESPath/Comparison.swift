import JSON

/// An operator between two values.
enum Comparison: String, Sendable {
    case equal = "=="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="

    /// Whether it holds; nil, `null`, for an order in which something else than numbers and strings
    /// would stand.
    func value(_ left: JSONValue, _ right: JSONValue) throws(EvaluationProblem) -> JSONValue {
        switch self {
        case .equal: return .bool(left.isEqualInJMESPath(to: right))
        case .notEqual: return .bool(!left.isEqualInJMESPath(to: right))
        case .less, .lessOrEqual, .greater, .greaterOrEqual:
            guard left.hasOrder, right.hasOrder else { return .null }
            return .bool(try holds(left, right))
        }
    }

    /// Whether the order of two numbers or two strings is this one.
    func holds(_ left: JSONValue, _ right: JSONValue) throws(EvaluationProblem) -> Bool {
        guard let order = left.order(to: right) else {
            throw .incomparable(
                operation: rawValue,
                left: left.pythonTypeName,
                right: right.pythonTypeName
            )
        }
        switch self {
        case .equal: return order == .equal
        case .notEqual: return order != .equal
        case .less: return order == .less
        case .lessOrEqual: return order == .less || order == .equal
        case .greater: return order == .greater
        case .greaterOrEqual: return order == .greater || order == .equal
        }
    }
}

/// How one value stands to another.
enum Order: Sendable {
    case less
    case equal
    case greater
    /// One of them is no number, as in `NaN`.
    case unordered
}
