public import JSON

/// Checks an input as the AWS CLI does before it sends anything.
///
/// Required members, unknown members, types and minimums are checked; patterns, maximums and enumerations
/// are left to the service. The order of the problems is the AWS CLI's.
///
/// - SeeAlso: botocore's `ParamValidator`.
public struct InputValidator {
    private var problems: [ParameterProblem] = []

    /// All that is wrong with an input; nothing when it can be sent.
    public static func problems(in input: JSONObject, of shape: Shape) -> [ParameterProblem] {
        var validator = InputValidator()
        validator.checkMembers(of: input, shape, at: "")
        return validator.problems
    }

    private mutating func check(_ value: JSONValue, _ shape: Shape, at path: String) {
        switch (shape.type, value) {
        case (.string, .string(let text)), (.enumeration, .string(let text)):
            checkLength(text.unicodeScalars.count, shape, at: path)
        case (.list(let item), .array(let items)):
            checkLength(items.count, shape, at: path)
            let shape = item.shape
            for (index, item) in items.enumerated() {
                check(item, shape, at: path + "[" + String(index) + "]")
            }
        case (.map(let key, let item), .object(let object)):
            checkEntries(of: object, key.shape, item.shape, at: path)
        case (.structure, .object(let object)):
            checkMembers(of: object, shape, at: path)
        case (.boolean, .bool):
            break
        case (.timestamp, _) where InputMoment(value) != nil:
            break
        default:
            checkNumber(value, shape, at: path)
        }
    }

    /// The last resort: a number, or a value of a wrong type.
    private mutating func checkNumber(_ value: JSONValue, _ shape: Shape, at path: String) {
        var number = value.numberValue
        // Python's `bool` is an `int`.
        if let truth = value.boolValue { number = JSONNumber(truth ? 1 : 0) }
        switch shape.type {
        case .integer, .long:
            if number?.isInteger != true { number = nil }
        case .double: break
        default: number = nil
        }
        guard let number else {
            return report(.wrongType(value, wanted: shape.type.wanted), at: path)
        }
        if let minimum = shape.minimum, number.isLess(than: minimum) {
            report(.tooSmall(value, minimum: minimum), at: path)
        }
    }

    private mutating func checkMembers(of object: JSONObject, _ shape: Shape, at path: String) {
        for member in shape.members where member.isRequired && object[member.name] == nil {
            report(.missing(member: member.name), at: path)
        }
        for (name, _) in object where shape.member(named: name) == nil {
            report(.unknown(member: name, known: shape.members.map(\.name)), at: path)
        }
        for (name, value) in object {
            guard let member = shape.member(named: name) else { continue }
            check(value, member.shape, at: path.isEmpty ? name : path + "." + name)
        }
    }

    private mutating func checkEntries(
        of object: JSONObject,
        _ key: Shape,
        _ item: Shape,
        at path: String
    ) {
        for (name, value) in object {
            check(.string(name), key, at: path + " (key: " + name + ")")
            check(value, item, at: path + "." + name)
        }
    }

    private mutating func checkLength(_ count: Int, _ shape: Shape, at path: String) {
        guard let minimum = shape.minimum, count < minimum else { return }
        report(.tooShort(count: count, minimum: minimum), at: path)
    }

    private mutating func report(_ kind: ParameterProblem.Kind, at path: String) {
        problems.append(ParameterProblem(kind, at: path))
    }
}

extension JSONNumber {
    /// Whether it is below a number, whatever its size.
    fileprivate func isLess(than minimum: Int) -> Bool {
        if let number = int64Value { return number < minimum }
        return doubleValue.map { $0 < Double(minimum) } ?? false
    }
}

extension ShapeType {
    /// The type that a value of the shape must have.
    var wanted: ParameterProblem.WantedType {
        switch self {
        case .string, .enumeration: .string
        case .integer, .long: .integer
        case .double: .number
        case .boolean: .boolean
        case .timestamp: .timestamp
        case .list: .list
        case .map, .structure: .object
        }
    }
}
