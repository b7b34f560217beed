/// Whether a text without quotes would be read as something else, by ruamel.yaml's rules for YAML 1.2.
enum YAMLResolver {
    /// Whether the text looks like a boolean, a number, null, a time, `=` or `<<`.
    static func isOtherThanText(_ text: [UInt8]) -> Bool {
        guard let first = text.first else { return true }
        switch first {
        case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            return isInt(text) || isFloat(text) || isTime(text)
        default:
            // `<`, `=`, `~` and the first letters of the words.
            guard text.count <= 5, "<=~tTfFnN".utf8.contains(first) else { return false }
            return words.contains { text.elementsEqual($0.utf8) }
        }
    }

    private static let words = [
        "true", "True", "TRUE", "false", "False", "FALSE", "null", "Null", "NULL", "~", "=", "<<",
    ]

    /// `0b01`, `0o17`, `0x1F`, digits and underscores.
    private static func isInt(_ text: [UInt8]) -> Bool {
        var rest = Cursor(text)
        rest.skipSign()
        guard !rest.isAtEnd else { return false }
        if rest.skip("0b") { return rest.isRest { "01_".utf8.contains($0) } }
        if rest.skip("0x") { return rest.isRest { Cursor.isHexadecimal($0) } }
        if rest.skip("0o") { return rest.isRest { "01234567_".utf8.contains($0) } }
        return rest.isRest { Cursor.isDigitOrUnderscore($0) }
    }

    /// `1.`, `1.5e3`, `1e3`, `.5`, `.5e+3`, `.inf`, `.nan`.
    private static func isFloat(_ text: [UInt8]) -> Bool {
        if text.elementsEqual(".nan".utf8) || text.elementsEqual(".NaN".utf8)
            || text.elementsEqual(".NAN".utf8)
        {
            return true
        }
        var rest = Cursor(text)
        rest.skipSign()
        if rest.skip(".") {
            if rest.skip("inf") || rest.skip("Inf") || rest.skip("INF") { return rest.isAtEnd }
            guard rest.skipDigits(underscores: true) > 0 else { return false }
            return rest.isAtEnd || rest.skipExponent(needsSign: true) && rest.isAtEnd
        }
        guard let first = rest.first, Cursor.isDigit(first) else { return false }
        _ = rest.skipDigits(underscores: true)
        if rest.skip(".") {
            _ = rest.skipDigits(underscores: true)
            return rest.isAtEnd || rest.skipExponent(needsSign: false) && rest.isAtEnd
        }
        return rest.skipExponent(needsSign: false) && rest.isAtEnd
    }

    /// `2026-11-25`, or with a time, with parts of one digit and a zone.
    private static func isTime(_ text: [UInt8]) -> Bool {
        var rest = Cursor(text)
        guard rest.skipDigits(4...4), rest.skip("-") else { return false }
        var date = rest
        if date.skipDigits(2...2), date.skip("-"), date.skipDigits(2...2), date.isAtEnd {
            return true
        }
        guard rest.skipDigits(1...2), rest.skip("-"), rest.skipDigits(1...2) else { return false }
        guard rest.skip("T") || rest.skip("t") || rest.skipBlanks() > 0 else { return false }
        guard rest.skipDigits(1...2), rest.skip(":"), rest.skipDigits(2...2) else { return false }
        guard rest.skip(":"), rest.skipDigits(2...2) else { return false }
        if rest.skip(".") { _ = rest.skipDigits(underscores: false) }
        if rest.isAtEnd { return true }
        _ = rest.skipBlanks()
        if rest.skip("Z") { return rest.isAtEnd }
        guard rest.skip("+") || rest.skip("-"), rest.skipDigits(1...2) else { return false }
        return rest.isAtEnd || rest.skip(":") && rest.skipDigits(2...2) && rest.isAtEnd
    }
}

/// What is left of a text while it is being looked at.
private struct Cursor {
    private var rest: ArraySlice<UInt8>

    init(_ text: [UInt8]) {
        rest = text[...]
    }

    var first: UInt8? {
        rest.first
    }

    var isAtEnd: Bool {
        rest.isEmpty
    }

    /// Whether something is left, and all of it is wanted.
    func isRest(_ isWanted: (UInt8) -> Bool) -> Bool {
        !rest.isEmpty && rest.allSatisfy(isWanted)
    }

    mutating func skip(_ text: String) -> Bool {
        guard rest.starts(with: text.utf8) else { return false }
        rest = rest.dropFirst(text.utf8.count)
        return true
    }

    mutating func skipSign() {
        if !skip("+") { _ = skip("-") }
    }

    mutating func skipBlanks() -> Int {
        skip { $0 == ASCII.space || $0 == ASCII.tab }
    }

    mutating func skipDigits(underscores: Bool) -> Int {
        underscores ? skip(Self.isDigitOrUnderscore) : skip(Self.isDigit)
    }

    /// Skips as many digits as there are, up to the most that are wanted.
    mutating func skipDigits(_ count: ClosedRange<Int>) -> Bool {
        let digits = rest.prefix(count.upperBound).prefix(while: Self.isDigit)
        rest = rest.dropFirst(digits.count)
        return count.contains(digits.count)
    }

    mutating func skipExponent(needsSign: Bool) -> Bool {
        guard skip("e") || skip("E") else { return false }
        let hasSign = skip("+") || skip("-")
        return (hasSign || !needsSign) && skip(Self.isDigit) > 0
    }

    private mutating func skip(_ isWanted: (UInt8) -> Bool) -> Int {
        let skipped = rest.prefix(while: isWanted).count
        rest = rest.dropFirst(skipped)
        return skipped
    }

    static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    static func isDigitOrUnderscore(_ byte: UInt8) -> Bool {
        isDigit(byte) || byte == UInt8(ascii: "_")
    }

    static func isHexadecimal(_ byte: UInt8) -> Bool {
        isDigitOrUnderscore(byte)
            || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
    }
}
