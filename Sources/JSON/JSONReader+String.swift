extension JSONReader {
    /// The string whose opening quote stands at the place.
    mutating func string() throws(JSONParseError) -> String {
        let opening = position
        position += 1
        let end = endOfPlainRun()
        guard end < bytes.count, bytes[end] == ASCII.quote else {
            return try stringWithEscapes(opening: opening)
        }
        guard let text = String(validating: bytes[position..<end], as: UTF8.self) else {
            throw invalidUTF8(from: opening)
        }
        position = end + 1
        return text
    }

    /// The same for a string that is more than one plain run.
    private mutating func stringWithEscapes(opening: Int) throws(JSONParseError) -> String {
        unescaped.removeAll(keepingCapacity: true)
        while true {
            let end = endOfPlainRun()
            unescaped.append(contentsOf: bytes[position..<end])
            position = end
            switch next {
            case nil:
                throw error(.unterminatedString, at: opening)
            case ASCII.quote:
                guard let text = String(validating: unescaped, as: UTF8.self) else {
                    throw invalidUTF8(from: opening)
                }
                position += 1
                return text
            case ASCII.backslash:
                try escape(opening: opening)
            case let byte?:
                throw error(.controlCharacter(byte), at: position)
            }
        }
    }

    /// The place of the next byte that ends or interrupts a string, or the end of the text.
    private func endOfPlainRun() -> Int {
        var end = position
        while end < bytes.count {
            let byte = bytes[end]
            if byte == ASCII.quote || byte == ASCII.backslash || byte < ASCII.space { break }
            end += 1
        }
        return end
    }

    private mutating func escape(opening: Int) throws(JSONParseError) {
        let start = position
        position += 1
        guard let letter = next else { throw error(.unterminatedString, at: opening) }
        position += 1
        switch letter {
        case ASCII.quote, ASCII.backslash, ASCII.slash: unescaped.append(letter)
        case ASCII.lowerB: unescaped.append(ASCII.backspace)
        case ASCII.lowerF: unescaped.append(ASCII.formFeed)
        case ASCII.lowerN: unescaped.append(ASCII.newline)
        case ASCII.lowerR: unescaped.append(ASCII.carriageReturn)
        case ASCII.lowerT: unescaped.append(ASCII.tab)
        case ASCII.lowerU: try unicodeEscape(start: start)
        default: throw error(.invalidEscape(letter), at: start)
        }
    }

    /// What follows `\u`, with the second half of a surrogate pair.
    private mutating func unicodeEscape(start: Int) throws(JSONParseError) {
        guard let unit = hexadecimal(at: position) else {
            throw error(.invalidUnicodeEscape, at: start)
        }
        position += 4
        if let scalar = Unicode.Scalar(unit) {
            unescaped.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
            return
        }
        if let second = secondSurrogate(after: unit) {
            position += 6
            let scalar = UTF16.decode(UTF16.EncodedScalar([unit, second]))
            unescaped.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
            return
        }
        guard loneSurrogates == .replace else { throw error(.loneSurrogate(unit), at: start) }
        unescaped.append(contentsOf: "\u{FFFD}".utf8)
    }

    /// The low surrogate that is escaped at the place, when it follows a high one.
    private func secondSurrogate(after first: UInt16) -> UInt16? {
        guard UTF16.isLeadSurrogate(first),
            bytes[position...].starts(with: [ASCII.backslash, ASCII.lowerU]),
            let second = hexadecimal(at: position + 2),
            UTF16.isTrailSurrogate(second)
        else { return nil }
        return second
    }

    /// The value of four hexadecimal digits, or nil when there are none.
    private func hexadecimal(at start: Int) -> UInt16? {
        guard start + 4 <= bytes.count else { return nil }
        var value: UInt16 = 0
        for byte in bytes[start..<start + 4] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
                return nil
            }
            value = value << 4 | UInt16(digit)
        }
        return value
    }

    /// The error for the first byte of a string at which its UTF-8 breaks.
    private func invalidUTF8(from opening: Int) -> JSONParseError {
        var offset = opening
        var rest = bytes[opening...].makeIterator()
        var parser = UTF8.ForwardParser()
        while case .valid(let scalar) = parser.parseScalar(from: &rest) { offset += scalar.count }
        guard offset < bytes.count else { return error(.unterminatedString, at: opening) }
        return error(.invalidUTF8(bytes[offset]), at: offset)
    }
}
