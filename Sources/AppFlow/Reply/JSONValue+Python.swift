import JSON

extension JSONNumber {
    /// The number as Python writes it after it has read it, which the AWS CLI does with every number.
    ///
    /// Whole numbers keep all their digits; of numbers with a fraction or an exponent the nearest double
    /// is written. One that is too large for a double stays as it is.
    var spelledAsInPython: JSONNumber {
        if isInteger { return text == "-0" ? JSONNumber(0) : self }
        guard let double = doubleValue, double.isFinite else { return self }
        return JSONNumber(double)
    }
}

extension JSONValue {
    /// The value with every number in it spelled as Python does.
    var spelledAsInPython: JSONValue {
        switch self {
        case .null, .bool, .string:
            return self
        case .number(let number):
            return .number(number.spelledAsInPython)
        case .array(let items):
            return .array(items.map(\.spelledAsInPython))
        case .object(let object):
            var result = JSONObject()
            for (key, value) in object { result[key] = value.spelledAsInPython }
            return .object(result)
        }
    }
}
