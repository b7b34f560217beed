import JSON

extension Function {
    /// What it gives for arguments that have been checked.
    func value(of arguments: Arguments) throws(EvaluationProblem) -> JSONValue {
        switch self {
        case .abs:
            return .number(try arguments.number(0).magnitude.json)
        case .avg:
            let numbers = try arguments.array(0)
            return numbers.isEmpty ? .null : JSONValue(floatLiteral: sum(numbers) / numbers.count)
        case .ceil:
            return try whole(arguments.number(0), .up)
        case .contains:
            return .bool(try contains(arguments.value(0), arguments.value(1)))
        case .endsWith:
            let suffix = Array(try arguments.string(1).utf8)
            return .bool(try arguments.string(0).utf8.suffix(suffix.count).elementsEqual(suffix))
        case .floor:
            return try whole(arguments.number(0), .down)
        case .join:
            let parts = try arguments.array(1).compactMap(\.stringValue)
            return .string(parts.joined(separator: try arguments.string(0)))
        case .keys:
            return .array(try arguments.object(0).keys.map(JSONValue.string))
        case .length:
            return JSONValue(integerLiteral: Int64(length(of: try arguments.value(0))))
        case .map:
            let expression = arguments.expression(0)
            var result: [JSONValue] = []
            for item in try arguments.array(1) { result.append(try expression.value(in: item)) }
            return .array(result)
        case .max:
            return try best(of: arguments.array(0), .greater)
        case .maxBy:
            return try best(of: arguments.array(0), by: arguments.expression(1), .greater)
        case .merge:
            return .object(merged(try arguments.values()))
        case .min:
            return try best(of: arguments.array(0), .less)
        case .minBy:
            return try best(of: arguments.array(0), by: arguments.expression(1), .less)
        case .notNull:
            return try arguments.values().first { !$0.isNull } ?? .null
        case .reverse:
            return reversed(try arguments.value(0))
        case .sort:
            let items = try arguments.array(0)
            return .array(sorted(items, by: items))
        case .sortBy:
            return .array(try sorted(arguments.array(0), by: arguments.expression(1)))
        case .startsWith:
            return .bool(try arguments.string(0).utf8.starts(with: arguments.string(1).utf8))
        case .sum:
            return .number(sum(try arguments.array(0)).json)
        case .toArray:
            let value = try arguments.value(0)
            return value.arrayValue == nil ? [value] : value
        case .toNumber:
            return number(of: try arguments.value(0))
        case .toString:
            let value = try arguments.value(0)
            return value.stringValue == nil ? .string(JSONWriter(.compactASCII).text(value)) : value
        case .type:
            return .string(try arguments.value(0).typeInJMESPath)
        case .values:
            return .array(try arguments.object(0).values)
        }
    }

    private func sum(_ numbers: [JSONValue]) -> PythonNumber {
        numbers.reduce(.int(0)) { $0 + PythonNumber($1.numberValue ?? 0) }
    }

    private func whole(
        _ number: PythonNumber,
        _ rule: FloatingPointRoundingRule
    ) throws(EvaluationProblem) -> JSONValue {
        guard let whole = number.rounded(rule) else { throw .notFinite(number.json) }
        return .number(whole.json)
    }

    /// How many code points, elements or members there are.
    private func length(of value: JSONValue) -> Int {
        switch value {
        case .string(let string): string.unicodeScalars.count
        case .array(let items): items.count
        case .object(let object): object.count
        case .null, .bool, .number: 0
        }
    }

    private func reversed(_ value: JSONValue) -> JSONValue {
        guard case .string(let string) = value else {
            return .array((value.arrayValue ?? []).reversed())
        }
        return .string(String(String.UnicodeScalarView(string.unicodeScalars.reversed())))
    }

    private func merged(_ values: [JSONValue]) -> JSONObject {
        var result = JSONObject()
        for value in values {
            for (key, value) in value.objectValue ?? [:] { result[key] = value }
        }
        return result
    }

    /// The number that a string spells, or a number itself; nil, `null`, of all else.
    private func number(of value: JSONValue) -> JSONValue {
        guard let string = value.stringValue else {
            return value.numberValue == nil ? .null : value
        }
        return PythonNumber(pythonText: string).map { .number($0.json) } ?? .null
    }

    private func contains(
        _ subject: JSONValue,
        _ search: JSONValue
    ) throws(EvaluationProblem) -> Bool {
        guard case .string(let whole) = subject else {
            return (subject.arrayValue ?? []).contains { $0.isEqualInPython(to: search) }
        }
        guard case .string(let part) = search else { throw .notAString(search.pythonTypeName) }
        // In UTF-8 no code point begins inside another one.
        let (text, bytes) = (Array(whole.utf8), Array(part.utf8))
        guard let first = bytes.first, bytes.count <= text.count else { return bytes.isEmpty }
        return (0...text.count - bytes.count).contains { place in
            text[place] == first && text[place..<place + bytes.count].elementsEqual(bytes)
        }
    }
}
