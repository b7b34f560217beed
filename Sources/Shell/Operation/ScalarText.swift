import AppFlow
import JSON

/// The text of a value without parts, as it was typed.
struct ScalarText {
    private let text: String

    init(_ text: String) {
        self.text = text
    }

    /// What it means for a type; `true` and `false` in any case, and any other text where a truth belongs
    /// stays one.
    func value(_ type: ShapeType) throws(ValueProblem) -> JSONValue {
        switch type {
        case .integer, .long: .number(try whole())
        case .double: .number(try number())
        case .boolean:
            switch text.lowercased() {
            case "true": true
            case "false": false
            default: .string(text)
            }
        case .string, .enumeration, .timestamp, .list, .map, .structure: .string(text)
        }
    }

    /// Decimal digits, one sign before them: of what Python's `int` takes, what everybody means.
    private func whole() throws(ValueProblem) -> JSONNumber {
        guard text.utf8.first != UInt8(ascii: "+"), let number = Int64(text) else {
            throw .notWhole(text)
        }
        return JSONNumber(number)
    }

    /// A number, which becomes a double as Python's `float` makes one of it: `5` is sent as `5.0`.
    private func number() throws(ValueProblem) -> JSONNumber {
        guard let number = JSONNumber(text: text)?.doubleValue else { throw .notANumber(text) }
        return JSONNumber(number)
    }
}
