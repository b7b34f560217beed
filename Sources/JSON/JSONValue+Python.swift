/// What Python makes of a value that its `json.loads` has read: messages of botocore and
/// jmespath.py quote it, and the AWS CLI's text and table formats print it.
extension JSONValue {
    /// As Python's `str`: text as it is, all else as in ``pythonRepr``.
    public var pythonString: String {
        if case .string(let text) = self { text } else { pythonRepr }
    }

    /// As Python's `repr`: `None`, `True`, `1e+16`, `'text'`, `['a', 1]`, `{'a': 1}`.
    public var pythonRepr: String {
        var text = ""
        appendPythonRepr(to: &text)
        return text
    }

    /// The name of the value's class in Python, such as `NoneType`.
    public var pythonTypeName: String {
        switch self {
        case .null: "NoneType"
        case .bool: "bool"
        case .number(let number): number.isInteger ? "int" : "float"
        case .string: "str"
        case .array: "list"
        case .object: "dict"
        }
    }

    private func appendPythonRepr(to text: inout String) {
        switch self {
        case .null: text += "None"
        case .bool(let bool): text += bool ? "True" : "False"
        case .number(let number): text += number.pythonRepr
        case .string(let string): string.appendPythonRepr(to: &text)
        case .array(let items):
            var separator = "["
            for item in items {
                text += separator
                item.appendPythonRepr(to: &text)
                separator = ", "
            }
            text += items.isEmpty ? "[]" : "]"
        case .object(let object):
            var separator = "{"
            for (key, value) in object {
                text += separator
                key.appendPythonRepr(to: &text)
                text += ": "
                value.appendPythonRepr(to: &text)
                separator = ", "
            }
            text += object.isEmpty ? "{}" : "}"
        }
    }
}

extension JSONNumber {
    /// As ``pythonText``, but what is not finite is `inf`, `-inf` or `nan`.
    fileprivate var pythonRepr: String {
        switch pythonText {
        case "Infinity": "inf"
        case "-Infinity": "-inf"
        case "NaN": "nan"
        case let text: text
        }
    }
}

extension String {
    /// Text in single quotes, or in double ones when it has single ones and no double ones.
    fileprivate func appendPythonRepr(to text: inout String) {
        let quote: Unicode.Scalar =
            utf8.contains(UInt8(ascii: "'")) && !utf8.contains(ASCII.quote) ? "\"" : "'"
        text.unicodeScalars.append(quote)
        for scalar in unicodeScalars {
            switch scalar {
            case quote, "\\":
                text.unicodeScalars.append("\\")
                text.unicodeScalars.append(scalar)
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case _ where scalar.isPrintableInPython: text.unicodeScalars.append(scalar)
            default: text += scalar.pythonEscape
            }
        }
        text.unicodeScalars.append(quote)
    }
}

extension Unicode.Scalar {
    /// As Python's `str.isprintable`: no control, format, surrogate, private or unassigned
    /// character, and no separator but the space.
    fileprivate var isPrintableInPython: Bool {
        if isASCII { return value >= 0x20 && value < 0x7F }
        switch properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
            .paragraphSeparator, .spaceSeparator:
            return false
        default:
            return true
        }
    }

    /// `\x7f`, `\u202e`, `\U000e0041`.
    fileprivate var pythonEscape: String {
        let digits = String(value, radix: 16)
        let (letter, width) = value <= 0xFF ? ("x", 2) : value <= 0xFFFF ? ("u", 4) : ("U", 8)
        return "\\" + letter + String(repeating: "0", count: max(0, width - digits.utf8.count))
            + digits
    }
}
