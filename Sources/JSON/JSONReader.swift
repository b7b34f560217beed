/// One pass over one text: the rules of RFC 8259, and the place reached.
struct JSONReader {
    let bytes: [UInt8]
    let limits: JSONLimits
    let loneSurrogates: JSONParser.LoneSurrogates
    var takesNonFinite = false
    var position = 0
    /// Where a string with escapes is put together; kept, so that its memory serves for all.
    var unescaped: [UInt8] = []

    init(_ bytes: [UInt8], limits: JSONLimits, loneSurrogates: JSONParser.LoneSurrogates) {
        self.bytes = bytes
        self.limits = limits
        self.loneSurrogates = loneSurrogates
    }

    var isAtEnd: Bool {
        position >= bytes.count
    }

    /// The byte at the place, or nil at the end.
    var next: UInt8? {
        position < bytes.count ? bytes[position] : nil
    }

    mutating func document() throws(JSONParseError) -> JSONValue {
        guard bytes.count <= limits.bytes else {
            throw error(.tooLong(limit: limits.bytes), at: limits.bytes)
        }
        guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { throw error(.byteOrderMark, at: 0) }
        skipSpace()
        let result = try value(depth: 0)
        skipSpace()
        guard isAtEnd else { throw unexpected(.end) }
        return result
    }

    private mutating func value(
        depth: Int,
        orElse expectation: JSONParseError.Expectation = .value
    ) throws(JSONParseError) -> JSONValue {
        guard let byte = next else { throw unexpected(expectation) }
        if takesNonFinite, let number = nonFinite() { return .number(number) }
        switch byte {
        case ASCII.quote: return .string(try string())
        case ASCII.openBrace: return .object(try object(depth: depth + 1))
        case ASCII.openBracket: return .array(try array(depth: depth + 1))
        case ASCII.minus, ASCII.zero...ASCII.nine: return .number(try number())
        case ASCII.lowerT: return try word("true", .bool(true))
        case ASCII.lowerF: return try word("false", .bool(false))
        case ASCII.lowerN: return try word("null", .null)
        default: throw unexpected(expectation)
        }
    }

    private mutating func array(depth: Int) throws(JSONParseError) -> [JSONValue] {
        try open(depth: depth)
        var elements: [JSONValue] = []
        if take(ASCII.closeBracket) { return elements }
        var expectation = JSONParseError.Expectation.valueOrBracket
        while true {
            elements.append(try value(depth: depth, orElse: expectation))
            skipSpace()
            if take(ASCII.closeBracket) { return elements }
            guard take(ASCII.comma) else { throw unexpected(.commaOrBracket) }
            skipSpace()
            expectation = .value
        }
    }

    private mutating func object(depth: Int) throws(JSONParseError) -> JSONObject {
        try open(depth: depth)
        var members = JSONObject()
        if take(ASCII.closeBrace) { return members }
        var expectation = JSONParseError.Expectation.nameOrBrace
        while true {
            guard next == ASCII.quote else { throw unexpected(expectation) }
            let name = try string()
            skipSpace()
            guard take(ASCII.colon) else { throw unexpected(.colon) }
            skipSpace()
            members[name] = try value(depth: depth)
            skipSpace()
            if take(ASCII.closeBrace) { return members }
            guard take(ASCII.comma) else { throw unexpected(.commaOrBrace) }
            skipSpace()
            expectation = .name
        }
    }

    /// Steps over the bracket or brace that opens a level, and the space behind it.
    private mutating func open(depth: Int) throws(JSONParseError) {
        guard depth <= limits.depth else {
            throw error(.tooDeep(limit: limits.depth), at: position)
        }
        position += 1
        skipSpace()
    }

    private mutating func word(
        _ word: String,
        _ value: JSONValue
    ) throws(JSONParseError) -> JSONValue {
        // The first letter is what led here.
        for letter in word.utf8 {
            guard take(letter) else { throw unexpected(.restOfWord) }
        }
        return value
    }

    mutating func skipSpace() {
        while let byte = next {
            switch byte {
            case ASCII.space, ASCII.newline, ASCII.carriageReturn, ASCII.tab: position += 1
            default: return
            }
        }
    }

    /// Steps over the byte when it stands at the place.
    mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        position += 1
        return true
    }

    func unexpected(_ expectation: JSONParseError.Expectation) -> JSONParseError {
        guard let byte = next else {
            return error(.unexpectedEnd(expected: expectation), at: bytes.count)
        }
        return error(.unexpected(byte: byte, expected: expectation), at: position)
    }

    func error(_ kind: JSONParseError.Kind, at offset: Int) -> JSONParseError {
        JSONParseError(kind, at: offset, in: bytes)
    }
}
