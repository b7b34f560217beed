import JSON

/// A number to reckon with, as Python holds it: whole ones exactly.
enum PythonNumber: Sendable {
    case int(Int)
    /// A whole number beyond `Int`.
    case bigInt(BigInteger)
    case float(Double)

    init(_ number: JSONNumber) {
        if let whole = number.int64Value {
            self = .int(Int(whole))
        } else if number.isInteger {
            self = .bigInt(BigInteger(number.text))
        } else {
            self = .float(Double(number.text) ?? .nan)
        }
    }

    /// The number as a value of JSON.
    var json: JSONNumber {
        switch self {
        case .int(let int): JSONNumber(int)
        case .bigInt(let big): JSONNumber(text: big.text) ?? JSONNumber(big.double)
        case .float(let double): JSONNumber(double)
        }
    }

    /// The nearest `Double`.
    var double: Double {
        switch self {
        case .int(let int): Double(int)
        case .bigInt(let big): big.double
        case .float(let double): double
        }
    }

    /// The absolute value.
    var magnitude: PythonNumber {
        switch self {
        case .int(let int) where int == .min: .bigInt(BigInteger(int).magnitude)
        case .int(let int): .int(abs(int))
        case .bigInt(let big): .bigInt(big.magnitude)
        case .float(let double): .float(double.magnitude)
        }
    }

    /// The sum: exact until a float comes in.
    static func + (left: PythonNumber, right: PythonNumber) -> PythonNumber {
        switch (left, right) {
        case (.float, _), (_, .float):
            return .float(left.double + right.double)
        case (.int(let first), .int(let second)):
            let (sum, isTooLarge) = first.addingReportingOverflow(second)
            if !isTooLarge { return .int(sum) }
        default:
            break
        }
        return .bigInt(left.big + right.big)
    }

    /// The quotient, a float, by a count.
    static func / (left: PythonNumber, count: Int) -> Double {
        switch left {
        case .float(let double):
            return double / Double(count)
        case .int(let int) where int.magnitude <= 1 << 53:
            return Double(int) / Double(count)
        case .int, .bigInt:
            return left.big.divided(by: count)
        }
    }

    /// The float rounded to a whole number, or nil when it isn't finite.
    func rounded(_ rule: FloatingPointRoundingRule) -> PythonNumber? {
        guard case .float(let double) = self else { return self }
        guard double.isFinite else { return nil }
        let rounded = double.rounded(rule)
        return Int(exactly: rounded).map(PythonNumber.int) ?? .bigInt(BigInteger(rounded))
    }

    func order(to other: PythonNumber) -> Order {
        switch (self, other) {
        case (.int(let left), .int(let right)):
            return left < right ? .less : left == right ? .equal : .greater
        case (.float(let left), .float(let right)):
            return left < right
                ? .less : left == right ? .equal : left > right ? .greater : .unordered
        case (.float(let left), .int), (.float(let left), .bigInt):
            return Self.order(left, to: other)
        case (.int, .float(let right)), (.bigInt, .float(let right)):
            switch Self.order(right, to: self) {
            case .less: return .greater
            case .greater: return .less
            case .equal: return .equal
            case .unordered: return .unordered
            }
        default:
            return big.order(to: other.big)
        }
    }

    /// How a float stands to a whole number, exactly.
    private static func order(_ float: Double, to whole: PythonNumber) -> Order {
        guard float.isFinite else { return float.isNaN ? .unordered : float < 0 ? .less : .greater }
        if case .int(let int) = whole, int.magnitude <= 1 << 53 {
            return PythonNumber.float(float).order(to: .float(Double(int)))
        }
        // A whole number this large has no float between itself and the next.
        return BigInteger(float.rounded(.towardZero)).order(to: whole.big)
    }

    private var big: BigInteger {
        switch self {
        case .int(let int): BigInteger(int)
        case .bigInt(let big): big
        case .float(let double): BigInteger(double.isFinite ? double.rounded(.towardZero) : 0)
        }
    }
}
