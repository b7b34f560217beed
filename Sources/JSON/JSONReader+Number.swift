extension JSONReader {
    /// The number at the place: RFC 8259 section 6.
    mutating func number() throws(JSONParseError) -> JSONNumber {
        let start = position
        _ = take(ASCII.minus)
        // A zero is a whole part of its own: what follows it is no digit of this number.
        if !take(ASCII.zero) { try digits() }
        if take(ASCII.point) { try digits() }
        if take(ASCII.lowerE) || take(ASCII.upperE) {
            if !take(ASCII.plus) { _ = take(ASCII.minus) }
            try digits()
        }
        return JSONNumber(trusted: String(decoding: bytes[start..<position], as: UTF8.self))
    }

    /// A number that only Python's `json` knows, if one stands at the place.
    mutating func nonFinite() -> JSONNumber? {
        for word in ["NaN", "Infinity", "-Infinity"]
        where bytes[position...].starts(with: word.utf8) {
            position += word.utf8.count
            return JSONNumber(trusted: word)
        }
        return nil
    }

    /// Steps over one digit or more.
    private mutating func digits() throws(JSONParseError) {
        let start = position
        while let byte = next, ASCII.isDigit(byte) { position += 1 }
        guard position > start else { throw unexpected(.digit) }
    }
}
