import JSON

extension EvaluationProblem {
    /// The sentence that jmespath.py 1.1.0, or Python beneath it, has for it, untrusted as far as
    /// the document and the expression are.
    ///
    /// - SeeAlso: `jmespath.exceptions`.
    public var message: String {
        switch self {
        case .unknownFunction(let name):
            return "Unknown function: \(name)()"
        case .arity(let function, let expected, let orMore, let received):
            return "Expected \(orMore ? "at least " : "")\(expected) "
                + "\(expected == 1 ? "argument" : "arguments") for function \(function)(), "
                + "received \(received)"
        case .type(let function, let value, let received, let expected):
            let value = value?.pythonString ?? "<jmespath.visitor._Expression object>"
            let expected = JSONValue.array(expected.map(JSONValue.string)).pythonRepr
            return "In function \(function)(), invalid type for value: \(value), "
                + "expected one of: \(expected), received: \"\(received)\""
        case .zeroStep:
            return "slice step cannot be zero"
        case .incomparable(let operation, let left, let right):
            return "'\(operation)' not supported between instances of '\(left)' and '\(right)'"
        case .notAString(let type):
            return "'in <string>' requires string as left operand, not \(type)"
        case .notFinite(let number):
            return number.text == "NaN"
                ? "cannot convert float NaN to integer"
                : "cannot convert float infinity to integer"
        case .expressionAsValue:
            return "An expression behind & is no value: only functions take it"
        }
    }
}
