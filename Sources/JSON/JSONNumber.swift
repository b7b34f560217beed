/// A number as it was written, so that none of its digits is lost.
///
/// Two numbers are equal when their texts are: `1`, `1.0` and `1e0` are three.
public struct JSONNumber: Sendable, Hashable {
    /// The text, such as `1583254800.123`, by the grammar of RFC 8259 section 6.
    ///
    /// Only a number that is not finite breaks that grammar, made of a `Double` or read as Python reads it:
    /// its text is `NaN`, `Infinity` or `-Infinity`.
    public let text: String

    /// Takes a text that is known to be a number.
    init(trusted text: String) {
        self.text = text
    }

    /// Makes a number of a text, or nil when RFC 8259 doesn't call it one.
    public init?(text: String) {
        var reader = JSONReader(Array(text.utf8), limits: JSONLimits(), loneSurrogates: .refuse)
        guard let number = try? reader.number(), reader.isAtEnd else { return nil }
        self = number
    }

    /// Makes a whole number.
    public init(_ value: some BinaryInteger) {
        text = String(value)
    }

    /// Makes a number with the fewest digits that give this `Double` back, as Python's `repr` does.
    public init(_ value: Double) {
        text = value.pythonText
    }

    /// Whether it is written without fraction and exponent, and so is an `int` to Python.
    public var isInteger: Bool {
        text.utf8.allSatisfy { ASCII.isDigit($0) || $0 == ASCII.minus }
    }

    /// The whole number, or nil with a fraction, with an exponent, or beyond 64 bits.
    public var int64Value: Int64? {
        isInteger ? Int64(text) : nil
    }

    /// The nearest finite `Double`, or nil beyond the range of `Double`.
    public var doubleValue: Double? {
        guard let value = Double(text), value.isFinite else { return nil }
        return value
    }

    /// Whether it is a fraction of at most 15 digits as Python would write it, from 1 and without an exponent.
    ///
    /// So many digits always come back from a `Double` (`DBL_DIG` of C), so no fewer can mean the same.
    private var isShortestDecimal: Bool {
        guard text.utf8.count <= 16 else { return false }
        guard text.utf8.first(where: { $0 != ASCII.minus }) != ASCII.zero else { return false }
        var fraction: Int?
        for byte in text.utf8 {
            if byte == ASCII.point {
                fraction = 0
            } else if ASCII.isDigit(byte) {
                fraction = fraction.map { $0 + 1 }
            } else if byte != ASCII.minus {
                return false
            }
        }
        return fraction == 1 || fraction ?? 0 > 1 && text.utf8.last != ASCII.zero
    }

    /// The text that Python's `json.dumps(json.loads(text))` gives: `1.6E9` becomes `1600000000.0`.
    ///
    /// Whole numbers keep their digits, however many. Too large a float becomes `Infinity`.
    public var pythonText: String {
        if isInteger { return text == "-0" ? "0" : text }
        if isShortestDecimal { return text }
        return Double(text)?.pythonText ?? text
    }
}

extension JSONNumber: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
    /// Makes a whole number.
    public init(integerLiteral value: Int64) {
        self.init(value)
    }

    /// Makes a number as `init(_: Double)` does.
    public init(floatLiteral value: Double) {
        self.init(value)
    }
}
