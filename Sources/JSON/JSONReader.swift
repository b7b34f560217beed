/// One pass over the bytes of a document.
struct JSONReader {
    struct Failure: Error {
        let kind: JSONParseError.Kind
        let offset: Int
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private let limits: JSONLimits
    private let loneSurrogates: JSONParser.LoneSurrogates
    private var position = 0
    private var depth = 0

    init(
        _ bytes: UnsafeBufferPointer<UInt8>,
        limits: JSONLimits,
        loneSurrogates: JSONParser.LoneSurrogates
    ) {
        self.bytes = bytes
        self.limits = limits
        self.loneSurrogates = loneSurrogates
    }

    mutating func document() throws(Failure) -> JSONValue {
        guard bytes.count <= limits.bytes else {
            throw Failure(kind: .tooLong(limit: limits.bytes), offset: limits.bytes)
        }
        let value = try value()
        skipSpace()
        guard position == bytes.count else {
            throw Failure(kind: .trailingData, offset: position)
        }
        return value
    }

    private mutating func value() throws(Failure) -> JSONValue {
        switch try nextToken() {
        case UInt8(ascii: "{"): return .object(try object())
        case UInt8(ascii: "["): return .array(try array())
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try literal("true", .bool(true))
        case UInt8(ascii: "f"): return try literal("false", .bool(false))
        case UInt8(ascii: "n"): return try literal("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
        case let byte: throw failure(.unexpectedByte(byte))
        }
    }

    private mutating func object() throws(Failure) -> JSONObject {
        try enter()
        var object = JSONObject()
        position += 1
        if try nextToken() == UInt8(ascii: "}") {
            leave()
            return object
        }
        while true {
            try expect(UInt8(ascii: "\""))
            let key = try string()
            try expect(UInt8(ascii: ":"))
            position += 1
            object[key] = try value()
            guard try continues(to: UInt8(ascii: "}")) else { return object }
        }
    }

    private mutating func array() throws(Failure) -> [JSONValue] {
        try enter()
        var items: [JSONValue] = []
        position += 1
        if try nextToken() == UInt8(ascii: "]") {
            leave()
            return items
        }
        while true {
            items.append(try value())
            guard try continues(to: UInt8(ascii: "]")) else { return items }
        }
    }

    /// Takes a comma, or the end of a list or object.
    private mutating func continues(to end: UInt8) throws(Failure) -> Bool {
        let byte = try nextToken()
        if byte == end {
            leave()
            return false
        }
        guard byte == UInt8(ascii: ",") else { throw failure(.unexpectedByte(byte)) }
        position += 1
        return true
    }

    private mutating func enter() throws(Failure) {
        depth += 1
        guard depth <= limits.depth else { throw failure(.tooDeep(limit: limits.depth)) }
    }

    private mutating func leave() {
        depth -= 1
        position += 1
    }

    private mutating func literal(
        _ text: StaticString,
        _ value: JSONValue
    ) throws(Failure) -> JSONValue {
        for index in 0..<text.utf8CodeUnitCount {
            guard position < bytes.count else { throw failure(.unexpectedEnd) }
            guard bytes[position] == text.utf8Start[index] else {
                throw failure(.unexpectedByte(bytes[position]))
            }
            position += 1
        }
        return value
    }

    private mutating func number() throws(Failure) -> JSONNumber {
        guard let end = JSONNumberGrammar.end(in: bytes, from: position) else {
            throw failure(.malformedNumber)
        }
        defer { position = end }
        return JSONNumber(unchecked: String(decoding: bytes[position..<end], as: UTF8.self))
    }

    private mutating func string() throws(Failure) -> String {
        var text = JSONStringReader(bytes, from: position + 1, loneSurrogates: loneSurrogates)
        let string = try text.read()
        position = text.position
        return string
    }

    private mutating func expect(_ byte: UInt8) throws(Failure) {
        let found = try nextToken()
        guard found == byte else { throw failure(.unexpectedByte(found)) }
    }

    /// The next byte that is no white space; stays at it.
    private mutating func nextToken() throws(Failure) -> UInt8 {
        skipSpace()
        guard position < bytes.count else { throw failure(.unexpectedEnd) }
        return bytes[position]
    }

    private mutating func skipSpace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            default: return
            }
        }
    }

    private func failure(_ kind: JSONParseError.Kind) -> Failure {
        Failure(kind: kind, offset: position)
    }
}
