import JSON

/// Tokens between delimiters, whose place is at the opening one.
extension Lexer {
    /// `'text'`, in which only `\'` is an escape.
    mutating func rawString() throws(SyntaxProblem) -> Token {
        let start = position
        let text = unescaping(UInt8(ascii: "'"), in: try delimited())
        let value = JSONValue.string(String(decoding: text, as: UTF8.self))
        return Token(kind: .literal, value: value, offset: start)
    }

    /// `"name"`, a JSON string.
    mutating func quotedName() throws(SyntaxProblem) -> Token {
        let start = position
        let inside = try delimited()
        do {
            let value = try parser.parse(inQuotes(inside))
            return Token(kind: .quotedIdentifier, value: value, offset: start)
        } catch {
            switch error.kind {
            case .controlCharacter: throw problem(.controlCharacter, at: start)
            case .invalidUnicodeEscape: throw problem(.invalidUnicodeEscape, at: start)
            case .loneSurrogate: throw problem(.loneSurrogate, at: start)
            default: throw problem(.invalidEscape, at: start)
            }
        }
    }

    /// A literal between backticks: JSON, or what would be the inside of a JSON string.
    ///
    /// The second form is deprecated since JEP-12, and in use: `` `Active` ``.
    mutating func literal() throws(SyntaxProblem) -> Token {
        let start = position
        let text = unescaping(UInt8(ascii: "`"), in: try delimited())
        let value: JSONValue
        do {
            value = try parser.parse(text)
        } catch {
            value = try bareLiteral(text, error, at: start)
        }
        return Token(kind: .literal, value: value, offset: start)
    }

    private func bareLiteral(
        _ text: [UInt8],
        _ error: JSONParseError,
        at start: Int
    ) throws(SyntaxProblem) -> JSONValue {
        if case .tooDeep = error.kind { throw problem(.tooDeep, at: start) }
        if case .loneSurrogate = error.kind { throw problem(.loneSurrogate, at: start) }
        let string = String(decoding: text, as: UTF8.self)
        let word = string.split { [" ", "\t", "\n", "\r", "\r\n"].contains($0) }
        switch word {
        // Python's parser of JSON takes these as well.
        case ["NaN"]: return .number(JSONNumber(Double.nan))
        case ["Infinity"]: return .number(JSONNumber(Double.infinity))
        case ["-Infinity"]: return .number(JSONNumber(-Double.infinity))
        default: break
        }
        let inside = string.unicodeScalars.drop { $0.isSpaceInPython }
        guard let value = try? parser.parse(inQuotes(ArraySlice(Substring(inside).utf8))) else {
            throw problem(.badLiteral(string), at: start)
        }
        return value
    }

    private var parser: JSONParser {
        JSONParser(limits: JSONLimits(depth: JSONLimits.deepest))
    }

    private func inQuotes(_ text: ArraySlice<UInt8>) -> [UInt8] {
        let quote = UInt8(ascii: "\"")
        return [quote] + text + [quote]
    }

    /// The text without the backslashes that stand before a delimiter.
    private func unescaping(_ delimiter: UInt8, in text: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        for byte in text {
            if byte == delimiter { _ = result.popLast() }
            result.append(byte)
        }
        return result
    }
}
