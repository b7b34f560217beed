public import JSON

/// Why an expression has no value for a document.
public enum EvaluationProblem: Error, Sendable, Hashable {
    /// There is no function of that name.
    case unknownFunction(String)
    /// A function has too few or too many arguments.
    case arity(function: String, expected: Int, orMore: Bool, received: Int)
    /// A function takes no argument of this type, or no key, or none such in an array.
    ///
    /// The value is nil when it is an expression, as in `&name`.
    case type(function: String, value: JSONValue?, received: String, expected: [String])
    /// A slice goes on in steps of 0.
    case zeroStep
    /// An operator stands between a number and a string, named as Python's classes.
    case incomparable(operation: String, left: String, right: String)
    /// `contains` looks in a string for something else, named as Python's class.
    case notAString(String)
    /// `floor` or `ceil` of a number that is infinite, or none.
    case notFinite(JSONNumber)
    /// `&expression` stands where no function takes it.
    case expressionAsValue
}
