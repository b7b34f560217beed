import JSON

/// What a function takes at one place.
enum ArgumentRule: Sendable {
    case anything
    case number
    case string
    case array
    case object
    case expression
    case arrayOrString
    case stringArrayOrObject
    case numbers
    case strings
    case numbersOrStrings
    case stringsOrNumbers

    /// The types by the names that jmespath.py gives them, in its order.
    var expected: [String] {
        switch self {
        case .anything: []
        case .number: ["number"]
        case .string: ["string"]
        case .array: ["array"]
        case .object: ["object"]
        case .expression: ["expref"]
        case .arrayOrString: ["array", "string"]
        case .stringArrayOrObject: ["string", "array", "object"]
        case .numbers: ["array-number"]
        case .strings: ["array-string"]
        case .numbersOrStrings: ["array-number", "array-string"]
        case .stringsOrNumbers: ["array-string", "array-number"]
        }
    }

    /// Refuses what may not stand there.
    func check(_ argument: Argument, of function: Function) throws(EvaluationProblem) {
        guard case .value(let value) = argument else {
            guard self == .expression || self == .anything else {
                throw function.refusal(of: nil, "expref", expected)
            }
            return
        }
        guard takes(value) else {
            throw function.refusal(of: value, value.typeInJMESPath, expected)
        }
        // Elements are named as Python's classes.
        if case .array(let items) = value, let item = firstRefused(items) {
            throw function.refusal(of: item, item.pythonTypeName, expected)
        }
    }

    private func takes(_ value: JSONValue) -> Bool {
        switch (self, value) {
        case (.anything, _), (.number, .number), (.string, .string), (.array, .array),
            (.object, .object), (.arrayOrString, .array), (.arrayOrString, .string),
            (.stringArrayOrObject, .string), (.stringArrayOrObject, .array),
            (.stringArrayOrObject, .object), (.numbers, .array), (.strings, .array),
            (.numbersOrStrings, .array), (.stringsOrNumbers, .array):
            true
        default:
            false
        }
    }

    /// The first element that may not stand in an array there.
    private func firstRefused(_ items: [JSONValue]) -> JSONValue? {
        switch self {
        case .numbers:
            return items.first { !$0.isNumber }
        case .strings:
            return items.first { !$0.isString }
        case .numbersOrStrings, .stringsOrNumbers:
            // The first element decides for all.
            let isOfNumbers = items.first?.isNumber ?? false
            return items.first { isOfNumbers ? !$0.isNumber : !$0.isString }
        case .anything, .number, .string, .array, .object, .expression, .arrayOrString,
            .stringArrayOrObject:
            return nil
        }
    }
}

extension JSONValue {
    fileprivate var isNumber: Bool {
        if case .number = self { true } else { false }
    }

    fileprivate var isString: Bool {
        if case .string = self { true } else { false }
    }

    /// What the function `type` gives.
    var typeInJMESPath: String {
        switch self {
        case .null: "null"
        case .bool: "boolean"
        case .number: "number"
        case .string: "string"
        case .array: "array"
        case .object: "object"
        }
    }
}
