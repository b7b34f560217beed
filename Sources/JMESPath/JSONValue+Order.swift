import JSON

extension JSONValue {
    /// As `==` of jmespath.py: by content, and a truth value never equals a number.
    func isEqualInJMESPath(to other: JSONValue) -> Bool {
        switch (self, other) {
        case (.bool, .number), (.number, .bool): false
        default: isEqualInPython(to: other)
        }
    }

    /// As Python's `==`, in which `1`, `1.0` and `True` are the same.
    func isEqualInPython(to other: JSONValue) -> Bool {
        switch (self, other) {
        case (.null, .null):
            return true
        case (.bool(let left), .bool(let right)):
            return left == right
        case (.string, .string), (.number, .number):
            return order(to: other) == .equal
        case (.bool(let bool), .number(let number)), (.number(let number), .bool(let bool)):
            return PythonNumber(number).order(to: .int(bool ? 1 : 0)) == .equal
        case (.array(let left), .array(let right)):
            return left.count == right.count
                && zip(left, right).allSatisfy { $0.isEqualInPython(to: $1) }
        case (.object(let left), .object(let right)):
            return left.count == right.count
                && left.allSatisfy { key, value in
                    right[key].map(value.isEqualInPython(to:)) ?? false
                }
        default:
            return false
        }
    }

    /// Whether it is a number or a string.
    var hasOrder: Bool {
        switch self {
        case .number, .string: true
        case .null, .bool, .array, .object: false
        }
    }

    /// How two numbers, or two strings by their code points, stand to each other; nil for all else.
    func order(to other: JSONValue) -> Order? {
        switch (self, other) {
        case (.number(let left), .number(let right)):
            return PythonNumber(left).order(to: PythonNumber(right))
        case (.string(let left), .string(let right)):
            // UTF-8 has the order of the code points.
            if left.utf8.elementsEqual(right.utf8) { return .equal }
            return left.utf8.lexicographicallyPrecedes(right.utf8) ? .less : .greater
        default:
            return nil
        }
    }
}
