/// Takes the parts of a written moment off a text, one after the other.
struct DigitReader {
    private var rest: Substring.UTF8View

    init(_ text: String) {
        rest = text[...].utf8
    }

    var isAtEnd: Bool {
        rest.isEmpty
    }

    /// A number of exactly `count` digits.
    mutating func number(_ count: Int) -> Int? {
        let digits = rest.prefix(count)
        guard digits.count == count, digits.allSatisfy(\.isDigit) else { return nil }
        rest = rest.dropFirst(count)
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// Whether `character` came next; if so it is taken.
    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard let first = rest.first, UInt32(first) == character.value else { return false }
        rest = rest.dropFirst()
        return true
    }

    /// The digits behind a decimal point as nanoseconds; those beyond the ninth don't count.
    mutating func fraction() -> Int? {
        let digits = rest.prefix(while: \.isDigit)
        guard !digits.isEmpty else { return nil }
        rest = rest.dropFirst(digits.count)
        var value = 0
        var unit = 100_000_000
        for digit in digits.prefix(9) {
            value += Int(digit - 0x30) * unit
            unit /= 10
        }
        return value
    }

    /// `Z`, `+01:00`, `-0530` or nothing, which is UTC as well: seconds east of Greenwich.
    mutating func offset() -> Int? {
        if isAtEnd || skip("Z") || skip("z") { return 0 }
        let isWest = skip("-")
        guard isWest || skip("+"), let hours = number(2) else { return nil }
        _ = skip(":")
        let seconds = hours * 3_600 + (isAtEnd ? 0 : number(2) ?? 99) * 60
        guard seconds < 86_400 else { return nil }
        return isWest ? -seconds : seconds
    }
}
