import JSON

/// One pass over an expression, from bytes to tokens.
struct Lexer {
    let text: String
    let bytes: [UInt8]
    private(set) var position = 0

    init(_ text: String) {
        self.text = text
        bytes = Array(text.utf8)
    }

    /// All tokens, the last being the end.
    mutating func tokens() throws(SyntaxProblem) -> [Token] {
        guard !bytes.isEmpty else { throw problem(.empty, at: 0) }
        var tokens: [Token] = []
        tokens.reserveCapacity(bytes.count / 2 + 2)
        while let byte = next {
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                position += 1
            default:
                tokens.append(try token(byte))
            }
        }
        tokens.append(Token(kind: .eof, value: "", offset: bytes.count))
        return tokens
    }

    /// The byte at the place, or nil at the end.
    private var next: UInt8? {
        position < bytes.count ? bytes[position] : nil
    }

    private mutating func token(_ byte: UInt8) throws(SyntaxProblem) -> Token {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "_"):
            return name()
        case UInt8(ascii: "."): return sign(.dot, ".")
        case UInt8(ascii: "*"): return sign(.star, "*")
        case UInt8(ascii: "]"): return sign(.rbracket, "]")
        case UInt8(ascii: ","): return sign(.comma, ",")
        case UInt8(ascii: ":"): return sign(.colon, ":")
        case UInt8(ascii: "@"): return sign(.current, "@")
        case UInt8(ascii: "("): return sign(.lparen, "(")
        case UInt8(ascii: ")"): return sign(.rparen, ")")
        case UInt8(ascii: "{"): return sign(.lbrace, "{")
        case UInt8(ascii: "}"): return sign(.rbrace, "}")
        case UInt8(ascii: "["):
            return longer("]", .flatten, "[]") ?? longer("?", .filter, "[?") ?? sign(.lbracket, "[")
        case UInt8(ascii: "|"): return longer("|", .or, "||") ?? sign(.pipe, "|")
        case UInt8(ascii: "&"): return longer("&", .and, "&&") ?? sign(.expref, "&")
        case UInt8(ascii: "<"): return longer("=", .lte, "<=") ?? sign(.lt, "<")
        case UInt8(ascii: ">"): return longer("=", .gte, ">=") ?? sign(.gt, ">")
        case UInt8(ascii: "!"): return longer("=", .ne, "!=") ?? sign(.not, "!")
        case UInt8(ascii: "="):
            if let token = longer("=", .eq, "==") { return token }
        case UInt8(ascii: "'"): return try rawString()
        case UInt8(ascii: "`"): return try literal()
        case UInt8(ascii: "\""): return try quotedName()
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            if let token = number() { return token }
        default:
            break
        }
        throw unknownToken()
    }

    private mutating func sign(_ kind: Token.Kind, _ text: String) -> Token {
        defer { position += text.utf8.count }
        return Token(kind: kind, value: .string(text), offset: position)
    }

    /// The token of two characters, when the second follows.
    private mutating func longer(
        _ second: Unicode.Scalar,
        _ kind: Token.Kind,
        _ text: String
    ) -> Token? {
        guard position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: second) else {
            return nil
        }
        return sign(kind, text)
    }

    private mutating func name() -> Token {
        let start = position
        while let byte = next {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "_"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                position += 1
                continue
            default:
                break
            }
            break
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        return Token(kind: .unquotedIdentifier, value: .string(text), offset: start)
    }

    /// A whole number, or nil for a minus without digits.
    private mutating func number() -> Token? {
        let start = position
        let isNegative = bytes[start] == UInt8(ascii: "-")
        var end = isNegative ? start + 1 : start
        let first = end
        while end < bytes.count, UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[end] { end += 1 }
        guard end > first else { return nil }
        position = end
        let digits = bytes[first..<end].drop { $0 == UInt8(ascii: "0") }
        let sign = isNegative && !digits.isEmpty ? "-" : ""
        let text = sign + (digits.isEmpty ? "0" : String(decoding: digits, as: UTF8.self))
        let number = Int(text).map { JSONNumber($0) } ?? JSONNumber(text: text) ?? 0
        return Token(kind: .number, value: .number(number), offset: start)
    }

    private func unknownToken() -> SyntaxProblem {
        let rest = bytes[position...].dropFirst().prefix { $0 & 0xC0 == 0x80 }
        let character = String(decoding: bytes[position..<rest.endIndex], as: UTF8.self)
        return problem(.unknownToken(character), at: position)
    }

    func problem(_ kind: SyntaxProblem.Kind, at offset: Int) -> SyntaxProblem {
        SyntaxProblem(kind, at: offset, in: text)
    }

    /// Steps over what stands between the delimiter at the place and the next that no backslash
    /// precedes, and returns it as it is.
    mutating func delimited() throws(SyntaxProblem) -> ArraySlice<UInt8> {
        let start = position
        let delimiter = bytes[start]
        var end = start + 1
        while end < bytes.count, bytes[end] != delimiter {
            end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard end < bytes.count else {
            let delimiter = String(Unicode.Scalar(delimiter))
            throw problem(.unclosed(delimiter: delimiter), at: start)
        }
        position = end + 1
        return bytes[start + 1..<end]
    }
}
