import JSON

/// A function of the language.
///
/// - SeeAlso: [Built-in functions](https://jmespath.org/specification.html#built-in-functions).
enum Function: String, Sendable, CaseIterable {
    case abs
    case avg
    case ceil
    case contains
    case endsWith = "ends_with"
    case floor
    case join
    case keys
    case length
    case map
    case max
    case maxBy = "max_by"
    case merge
    case min
    case minBy = "min_by"
    case notNull = "not_null"
    case reverse
    case sort
    case sortBy = "sort_by"
    case startsWith = "starts_with"
    case sum
    case toArray = "to_array"
    case toNumber = "to_number"
    case toString = "to_string"
    case type
    case values

    private static let all = Dictionary(
        uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) }
    )

    /// The function of that name, or nil.
    static func named(_ name: String) -> Function? {
        all[name]
    }

    /// What it takes, and what it takes behind that.
    var parameters: (first: ArgumentRule, second: ArgumentRule?) {
        switch self {
        case .abs, .ceil, .floor: (.number, nil)
        case .avg, .sum: (.numbers, nil)
        case .contains: (.arrayOrString, .anything)
        case .endsWith, .startsWith: (.string, .string)
        case .join: (.string, .strings)
        case .keys, .merge, .values: (.object, nil)
        case .length: (.stringArrayOrObject, nil)
        case .map: (.expression, .array)
        case .max, .min: (.numbersOrStrings, nil)
        case .maxBy, .minBy, .sortBy: (.array, .expression)
        case .notNull, .toArray, .toNumber, .toString, .type: (.anything, nil)
        case .reverse: (.arrayOrString, nil)
        case .sort: (.stringsOrNumbers, nil)
        }
    }

    /// Whether its last parameter may come again and again.
    var isVariadic: Bool {
        self == .merge || self == .notNull
    }

    func refusal(
        of value: JSONValue?,
        _ received: String,
        _ expected: [String]
    ) -> EvaluationProblem {
        .type(function: rawValue, value: value, received: received, expected: expected)
    }
}

/// What a function is called with.
enum Argument: Sendable {
    case value(JSONValue)
    /// `&expression`, which the function evaluates.
    case expression(Node)
}
