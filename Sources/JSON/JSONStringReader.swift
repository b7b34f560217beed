/// Reads one string; runs of plain bytes are copied whole.
struct JSONStringReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let loneSurrogates: JSONParser.LoneSurrogates
    /// Where reading stands; behind the closing quote at the end.
    private(set) var position: Int

    init(
        _ bytes: UnsafeBufferPointer<UInt8>,
        from position: Int,
        loneSurrogates: JSONParser.LoneSurrogates
    ) {
        self.bytes = bytes
        self.position = position
        self.loneSurrogates = loneSurrogates
    }

    mutating func read() throws(JSONReader.Failure) -> String {
        let start = position
        try skipPlain()
        if bytes[position] == UInt8(ascii: "\"") {
            defer { position += 1 }
            return try text(of: bytes[start..<position], from: start)
        }
        var collected = Array(bytes[start..<position])
        while bytes[position] != UInt8(ascii: "\"") {
            try appendEscape(to: &collected)
            let run = position
            try skipPlain()
            collected += bytes[run..<position]
        }
        position += 1
        return try collected.withUnsafeBufferPointer { buffer throws(JSONReader.Failure) in
            try text(of: buffer[...], from: start)
        }
    }

    /// Goes to the next quote or backslash.
    private mutating func skipPlain() throws(JSONReader.Failure) {
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return }
            guard byte >= 0x20 else { throw failure(.controlCharacter(byte)) }
            position += 1
        }
        throw failure(.unexpectedEnd)
    }

    private func text(
        of run: Slice<UnsafeBufferPointer<UInt8>>,
        from start: Int
    ) throws(JSONReader.Failure) -> String {
        guard let text = String(validating: run, as: UTF8.self) else {
            throw JSONReader.Failure(kind: .invalidUTF8, offset: start)
        }
        return text
    }

    private mutating func appendEscape(to text: inout [UInt8]) throws(JSONReader.Failure) {
        position += 1
        guard position < bytes.count else { throw failure(.unexpectedEnd) }
        switch bytes[position] {
        case let byte where byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\"):
            text.append(byte)
        case UInt8(ascii: "/"): text.append(UInt8(ascii: "/"))
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"):
            position += 1
            try appendScalar(to: &text)
            return
        default: throw failure(.malformedEscape)
        }
        position += 1
    }

    private mutating func appendScalar(to text: inout [UInt8]) throws(JSONReader.Failure) {
        let start = position
        let first = try fourDigits()
        if let scalar = Unicode.Scalar(first) {
            text += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            return
        }
        if first < 0xDC00, position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
            bytes[position + 1] == UInt8(ascii: "u")
        {
            let back = position
            position += 2
            let second = try fourDigits()
            if (0xDC00..<0xE000).contains(second),
                let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
            {
                text += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
                return
            }
            position = back
        }
        guard loneSurrogates == .replace else {
            throw JSONReader.Failure(kind: .loneSurrogate, offset: start)
        }
        text += UTF8.encodedReplacementCharacter
    }

    private mutating func fourDigits() throws(JSONReader.Failure) -> UInt32 {
        var number: UInt32 = 0
        for _ in 0..<4 {
            guard position < bytes.count else { throw failure(.unexpectedEnd) }
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): number = number << 4 | UInt32(byte - 48)
            case UInt8(ascii: "a")...UInt8(ascii: "f"): number = number << 4 | UInt32(byte - 87)
            case UInt8(ascii: "A")...UInt8(ascii: "F"): number = number << 4 | UInt32(byte - 55)
            default: throw failure(.malformedEscape)
            }
            position += 1
        }
        return number
    }

    private func failure(_ kind: JSONParseError.Kind) -> JSONReader.Failure {
        JSONReader.Failure(kind: kind, offset: position)
    }
}
