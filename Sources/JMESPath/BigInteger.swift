/// A whole number of any size, with the little that JMESPath's functions need of it.
struct BigInteger: Sendable {
    private static let base: UInt64 = 1_000_000_000

    private var isNegative: Bool
    /// Nine decimal digits each, the lowest first, without zeros at the end.
    private var limbs: [UInt64]

    private init(isNegative: Bool, limbs: [UInt64]) {
        let used = limbs.count - limbs.reversed().prefix { $0 == 0 }.count
        self.limbs = Array(limbs.prefix(used))
        self.isNegative = isNegative && used > 0
    }

    /// Takes digits, with a minus before them or not.
    init(_ text: String) {
        var digits = Array(text.utf8.drop { $0 == UInt8(ascii: "-") })
        var limbs: [UInt64] = []
        while !digits.isEmpty {
            let limb = digits.suffix(9)
            limbs.append(limb.reduce(0) { $0 * 10 + UInt64($1 &- UInt8(ascii: "0")) })
            digits.removeLast(limb.count)
        }
        self.init(isNegative: text.utf8.first == UInt8(ascii: "-"), limbs: limbs)
    }

    init(_ value: Int) {
        self.init(String(value))
    }

    /// Takes a finite number without a fraction.
    init(_ value: Double) {
        let magnitude = value.magnitude
        guard magnitude >= 1 else {
            self.init(0)
            return
        }
        // significand times 2 to the power of (exponent - 52)
        let significand = magnitude.significandBitPattern | 1 << 52
        let power = Int(magnitude.exponent) - 52
        self.init(String(power < 0 ? significand >> UInt64(-power) : significand))
        for _ in 0..<max(0, power) { self = self + self }
        isNegative = value < 0
    }

    var magnitude: BigInteger {
        BigInteger(isNegative: false, limbs: limbs)
    }

    /// Its digits.
    var text: String {
        guard let highest = limbs.last else { return "0" }
        let rest = limbs.dropLast().reversed().map(Self.nineDigits)
        return (isNegative ? "-" : "") + String(highest) + rest.joined()
    }

    /// The nearest `Double`.
    var double: Double {
        Double(text) ?? .nan
    }

    private static func nineDigits(_ limb: UInt64) -> String {
        String(String(base + limb).dropFirst())
    }

    static func + (left: BigInteger, right: BigInteger) -> BigInteger {
        guard left.isNegative == right.isNegative else {
            let isLeftLarger = left.magnitude.order(to: right.magnitude) == .greater
            let (large, small) = isLeftLarger ? (left, right) : (right, left)
            return large.reduced(by: small)
        }
        var limbs: [UInt64] = []
        var carry: UInt64 = 0
        for place in 0..<max(left.limbs.count, right.limbs.count) {
            let sum = left.limb(place) + right.limb(place) + carry
            limbs.append(sum % base)
            carry = sum / base
        }
        limbs.append(carry)
        return BigInteger(isNegative: left.isNegative, limbs: limbs)
    }

    /// The difference of the magnitudes, with the sign of the larger one, which this is.
    private func reduced(by small: BigInteger) -> BigInteger {
        var limbs: [UInt64] = []
        var borrow: UInt64 = 0
        for place in 0..<self.limbs.count {
            let less = small.limb(place) + borrow
            borrow = limb(place) < less ? 1 : 0
            limbs.append(limb(place) + borrow * Self.base - less)
        }
        return BigInteger(isNegative: isNegative, limbs: limbs)
    }

    private func limb(_ place: Int) -> UInt64 {
        place < limbs.count ? limbs[place] : 0
    }

    func order(to other: BigInteger) -> Order {
        if isNegative != other.isNegative { return isNegative ? .less : .greater }
        for place in (0..<max(limbs.count, other.limbs.count)).reversed() {
            let (left, right) = (limb(place), other.limb(place))
            if left != right { return (left < right) != isNegative ? .less : .greater }
        }
        return .equal
    }

    /// The `Double` nearest to the quotient by a count.
    func divided(by count: Int) -> Double {
        // A list has fewer elements than would let a remainder and nine digits overflow.
        let divisor = UInt64(max(1, min(count, 1 << 33)))
        var remainder: UInt64 = 0
        var digits = isNegative ? "-" : ""
        for limb in limbs.reversed() {
            let part = remainder * Self.base + limb
            digits += Self.nineDigits(part / divisor)
            remainder = part % divisor
        }
        digits += limbs.isEmpty ? "0." : "."
        // More digits than the number halfway between two doubles can have at this size, and one
        // for all that is left.
        for _ in 0..<7 {
            let part = remainder * Self.base
            digits += Self.nineDigits(part / divisor)
            remainder = part % divisor
        }
        return Double(digits + (remainder == 0 ? "0" : "1")) ?? .nan
    }
}
