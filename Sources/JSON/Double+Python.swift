extension Double {
    /// This number as Python's `repr` spells it, or as `json.dumps` does when it is not finite.
    ///
    /// Swift and Python both choose the fewest digits that give the same `Double` back, but they
    /// set them differently: Python writes an exponent below 1e-4 and from 1e16.
    var pythonText: String {
        if isNaN { return "NaN" }
        let sign = self.sign == .minus ? "-" : ""
        if isInfinite { return sign + "Infinity" }
        if isZero { return sign + "0.0" }
        return sign + DecimalDigits(magnitude).pythonText
    }
}

/// A positive number as 0.DIGITS times ten to the power of `point`, the first digit not being 0.
private struct DecimalDigits {
    private let digits: [UInt8]
    private let point: Int

    /// Takes the digits from Swift's description, which is `123.45`, `100.0` or `1.5e-07`.
    init(_ value: Double) {
        let text = value.description.utf8
        let mantissa = text.prefix { $0 != ASCII.lowerE }
        let exponent = Int(Substring(text.dropFirst(mantissa.count + 1))) ?? 0
        let whole = mantissa.prefix { $0 != ASCII.point }.count
        let all = mantissa.filter { $0 != ASCII.point }
        let significant = all.drop { $0 == ASCII.zero }
        let trailing = significant.reversed().prefix { $0 == ASCII.zero }.count
        digits = Array(significant.dropLast(trailing))
        point = whole - (all.count - significant.count) + exponent
    }

    var pythonText: String {
        var text: [UInt8] = []
        text.reserveCapacity(24)
        switch point {
        case -3...0:
            text += [ASCII.zero, ASCII.point]
            text += zeros(-point)
            text += digits
        case 1...16:
            text += digits.prefix(point)
            text += zeros(point - digits.count)
            text.append(ASCII.point)
            text += point < digits.count ? digits.dropFirst(point) : [ASCII.zero]
        default:
            text += digits.prefix(1)
            if digits.count > 1 { text.append(ASCII.point) }
            text += digits.dropFirst()
            text += exponent(point - 1)
        }
        return String(decoding: text, as: UTF8.self)
    }

    private func zeros(_ count: Int) -> [UInt8] {
        Array(repeating: ASCII.zero, count: max(count, 0))
    }

    /// An exponent as C's `%+03d` writes it.
    private func exponent(_ power: Int) -> [UInt8] {
        let number = Array(String(power.magnitude).utf8)
        let sign = power < 0 ? ASCII.minus : ASCII.plus
        return [ASCII.lowerE, sign] + zeros(2 - number.count) + number
    }
}
