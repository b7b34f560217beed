import JSON

/// JSON values as Python's `str` and `repr` write what `json.loads` makes of them.
enum PythonText {
    /// `str`: text as it is, all else as in ``repr(_:)``.
    static func str(_ value: JSONValue) -> String {
        value.stringValue ?? repr(value)
    }

    /// `repr`: `None`, `True`, `'text'`, `['a', 1]`, `{'a': 1}`.
    static func repr(_ value: JSONValue) -> String {
        switch value {
        case .null: "None"
        case .bool(let truth): truth ? "True" : "False"
        case .number(let number): number.spelledAsInPython.text
        case .string(let text): repr(text)
        case .array(let items): "[" + items.map(repr).joined(separator: ", ") + "]"
        case .object(let object):
            "{" + object.map { repr($0.key) + ": " + repr($0.value) }.joined(separator: ", ") + "}"
        }
    }

    /// The class that `type` gives.
    static func type(of value: JSONValue) -> String {
        switch value {
        case .null: "<class 'NoneType'>"
        case .bool: "<class 'bool'>"
        case .number(let number): number.isInteger ? "<class 'int'>" : "<class 'float'>"
        case .string: "<class 'str'>"
        case .array: "<class 'list'>"
        case .object: "<class 'dict'>"
        }
    }

    /// Text in single quotes, or in double ones when it has single ones and no double ones.
    private static func repr(_ text: String) -> String {
        let scalars = text.unicodeScalars
        let quote: Unicode.Scalar = scalars.contains("'") && !scalars.contains("\"") ? "\"" : "'"
        var result = String(quote)
        for scalar in scalars {
            switch scalar {
            case quote, "\\": result += "\\" + String(scalar)
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default: result += isPrintable(scalar) ? String(scalar) : escape(scalar)
            }
        }
        return result + String(quote)
    }

    /// `str.isprintable`: no control, format, surrogate, private or unassigned character, and no
    /// separator but the space.
    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        if scalar == " " { return true }
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
            .paragraphSeparator, .spaceSeparator:
            return false
        default:
            return true
        }
    }

    /// `\x7f`, `\u202e`, `\U000e0041`.
    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16)
        let (letter, width) =
            scalar.value <= 0xFF ? ("x", 2) : scalar.value <= 0xFFFF ? ("u", 4) : ("U", 8)
        return "\\" + letter + String(repeating: "0", count: max(0, width - digits.utf8.count))
            + digits
    }
}
