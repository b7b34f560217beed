import JSON

extension SyntaxProblem {
    /// The lines that jmespath.py 1.1.0 has for it, untrusted as far as the expression is.
    ///
    /// The AWS CLI prints them behind `Bad value for --query EXPRESSION: `.
    ///
    /// - SeeAlso: `jmespath.exceptions`.
    public var message: String {
        switch kind {
        case .empty:
            "Invalid JMESPath expression: cannot be empty."
        case .unknownToken(let token):
            // The two that begin a longer token are quoted there, the others aren't.
            lexical("Unknown token " + (token == "-" || token == "=" ? "'\(token)'" : token))
        case .unclosed(let delimiter):
            lexical("Unclosed \(delimiter) delimiter")
        case .badLiteral(let text):
            lexical("Bad token \(text)")
        case .controlCharacter:
            lexical("Invalid control character at")
        case .invalidEscape:
            lexical(#"Invalid \escape"#)
        case .invalidUnicodeEscape:
            lexical(#"Invalid \uXXXX escape"#)
        case .loneSurrogate:
            lexical("Half a surrogate pair")
        case .tooDeep:
            lexical("More than \(Self.deepest) levels")
        case .incomplete:
            "Invalid jmespath expression: Incomplete expression:\n\"\(expression)\"\n "
                + caret
        case .unexpected(let token, let kind, let reason):
            "\(text(reason, token, kind)): Parse error at column \(offset), "
                + "token \"\(token)\" (\(kind.uppercased())), for expression:\n"
                + "\"\(expression)\"\n " + caret
        }
    }

    private func lexical(_ what: String) -> String {
        "Bad jmespath expression: \(what):\n\(expression)\n\(caret)"
    }

    private var caret: String {
        String(repeating: " ", count: offset) + "^"
    }

    private func text(_ reason: Reason, _ token: String, _ kind: String) -> String {
        switch reason {
        case .invalidToken: "invalid token"
        case .syntaxError: "syntax error"
        case .trailing: "Unexpected token: \(token)"
        case .expecting(let wanted): "Expecting: \(wanted), got: \(kind)"
        case .expectingOne(let wanted):
            "Expecting: \(JSONValue.array(wanted.map(JSONValue.string)).pythonRepr), got: \(kind)"
        case .quotedFunctionName: "Quoted identifier not allowed for function names."
        case .invalidFunctionName: "Invalid function name '\(token)'"
        }
    }
}
