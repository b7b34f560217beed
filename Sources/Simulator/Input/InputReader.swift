import JSON

/// Takes members out of a request's input and collects what is wrong with them.
///
/// A member of the wrong JSON type ends the reading at once (`SerializationException`), as the
/// service can't read on; constraints are collected and thrown together by ``finish()``
/// (`ValidationException`). A member that is null counts as left out.
struct InputReader {
    private let input: JSONObject
    private let path: String
    private(set) var problems: [String] = []

    init(_ input: JSONObject, at path: String = "") {
        self.input = input
        self.path = path
    }

    /// Throws what was found wrong so far.
    func finish() throws(ServiceError) {
        guard !problems.isEmpty else { return }
        let count =
            problems.count == 1 ? "1 validation error" : "\(problems.count) validation errors"
        throw ServiceError(.validation, "\(count) detected: " + problems.joined(separator: "; "))
    }

    /// Takes over what another reader found, such as that of a nested structure.
    mutating func add(_ other: InputReader) {
        problems += other.problems
    }

    /// A string that the model doesn't require.
    mutating func text(_ name: String, _ rule: TextRule) throws(ServiceError) -> String? {
        guard let value = member(name) else { return nil }
        guard let text = value.stringValue else { throw wrongType(value, "a String") }
        for problem in rule.problems(with: text) { fail(name, text, problem) }
        return text
    }

    /// A string that must be there; empty when it isn't.
    mutating func requiredText(_ name: String, _ rule: TextRule) throws(ServiceError) -> String {
        guard let text = try text(name, rule) else {
            failAsMissing(name)
            return ""
        }
        return text
    }

    /// One word of an enumeration that must be there; nil when it isn't, or is another.
    mutating func requiredWord(_ name: String, _ words: [String]) throws(ServiceError) -> String? {
        guard let text = try text(name, .any) else {
            failAsMissing(name)
            return nil
        }
        guard words.contains(text) else {
            let set = words.joined(separator: ", ")
            fail(name, text, "Member must satisfy enum value set: [\(set)]")
            return nil
        }
        return text
    }

    /// A whole number within a range.
    mutating func number(_ name: String, _ range: ClosedRange<Int64>) throws(ServiceError) -> Int64?
    {
        guard let value = member(name) else { return nil }
        guard let number = value.int64Value else { throw wrongType(value, "an Integer") }
        if number < range.lowerBound {
            fail(
                name,
                "\(number)",
                "Member must have value greater than or equal to \(range.lowerBound)"
            )
        }
        if number > range.upperBound {
            fail(
                name,
                "\(number)",
                "Member must have value less than or equal to \(range.upperBound)"
            )
        }
        return number
    }

    /// True or false.
    mutating func flag(_ name: String) throws(ServiceError) -> Bool? {
        guard let value = member(name) else { return nil }
        guard let flag = value.boolValue else { throw wrongType(value, "a Boolean") }
        return flag
    }

    /// A list of strings.
    mutating func texts(_ name: String, _ rule: TextRule, atMost count: Int) throws(ServiceError)
        -> [String]?
    {
        guard let value = member(name) else { return nil }
        guard let items = value.arrayValue else { throw wrongType(value, "a List") }
        var texts: [String] = []
        for item in items {
            guard let text = item.stringValue else { throw wrongType(item, "a String") }
            texts.append(text)
        }
        let shown = "[" + texts.joined(separator: ", ") + "]"
        if texts.count > count {
            fail(name, shown, "Member must have length less than or equal to \(count)")
        }
        if let problems = texts.lazy.map(rule.problems).first(where: { !$0.isEmpty }) {
            let all = problems.joined(separator: ", ")
            fail(name, shown, "Member must satisfy constraint: [\(all)]")
        }
        return texts
    }

    /// A structure or a map.
    mutating func structure(_ name: String) throws(ServiceError) -> JSONObject? {
        guard let value = member(name) else { return nil }
        guard let object = value.objectValue else { throw wrongType(value, "a Structure") }
        return object
    }

    /// A structure that must be there, and its reader; an empty one when it isn't.
    mutating func requiredStructure(_ name: String) throws(ServiceError) -> JSONObject {
        guard let object = try structure(name) else {
            failAsMissing(name)
            return [:]
        }
        return object
    }

    /// A list of structures that must be there; empty when it isn't.
    mutating func requiredStructures(_ name: String) throws(ServiceError) -> [JSONObject] {
        guard let value = member(name) else {
            failAsMissing(name)
            return []
        }
        guard let items = value.arrayValue else { throw wrongType(value, "a List") }
        var objects: [JSONObject] = []
        for item in items {
            guard let object = item.objectValue else { throw wrongType(item, "a Structure") }
            objects.append(object)
        }
        return objects
    }

    /// Notes that a member which must be there isn't.
    mutating func failAsMissing(_ name: String) {
        problems.append(
            "Value at '\(path)\(name)' failed to satisfy constraint: Member must not be null"
        )
    }

    /// Whether a member is there.
    func has(_ name: String) -> Bool {
        member(name) != nil
    }

    private mutating func fail(_ name: String, _ value: String, _ problem: String) {
        problems.append(
            "Value '\(value)' at '\(path)\(name)' failed to satisfy constraint: \(problem)"
        )
    }

    private func member(_ name: String) -> JSONValue? {
        guard let value = input[name], !value.isNull else { return nil }
        return value
    }

    private func wrongType(_ value: JSONValue, _ wanted: String) -> ServiceError {
        let found =
            switch value {
            case .null: "NULL_VALUE"
            case .bool(let flag): flag ? "TRUE_VALUE" : "FALSE_VALUE"
            case .number(let number): number.isInteger ? "NUMBER_VALUE" : "DECIMAL_VALUE"
            case .string: "STRING_VALUE"
            case .array: "START_ARRAY"
            case .object: "START_OBJECT"
            }
        return ServiceError(.serialization, "\(found) can not be converted to \(wanted)")
    }
}
