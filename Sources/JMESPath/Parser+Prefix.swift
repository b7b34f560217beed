import JSON

/// What a token is that begins an expression.
extension Parser {
    mutating func prefix() throws(SyntaxProblem) -> Node {
        switch kind {
        case .unquotedIdentifier:
            return Node(.field(name()))
        case .quotedIdentifier:
            let name = name()
            if kind == .lparen {
                // jmespath.py points at the beginning.
                let token = Token(kind: kind, value: current.value, offset: 0)
                throw unexpected(token, .quotedFunctionName)
            }
            return Node(.field(name))
        case .current:
            advance()
            return .current
        case .literal:
            defer { advance() }
            return Node(.literal(currentValue))
        case .star:
            advance()
            return try star(of: .current, power: Token.Kind.star.bindingPower)
        case .flatten:
            advance()
            return try flattened(.current)
        case .filter:
            advance()
            return try filter(.current)
        case .lbracket:
            advance()
            return try bracket()
        case .lbrace:
            advance()
            return try multiSelectHash()
        case .lparen:
            advance()
            let inside = try expression()
            try expect(.rparen)
            return inside
        case .not:
            advance()
            let operand = try expression(Token.Kind.not.bindingPower)
            return try node(.not(operand), above: operand.depth)
        case .expref:
            advance()
            let target = try expression(Token.Kind.expref.bindingPower)
            return try node(.reference(target), above: target.depth)
        case .eof:
            throw incomplete()
        case .dot, .rbracket, .comma, .colon, .rparen, .rbrace, .number, .pipe, .or, .and, .eq,
            .ne, .lt, .lte, .gt, .gte:
            throw unexpected(current, .invalidToken)
        }
    }

    /// Steps over a name.
    mutating func name() -> String {
        defer { advance() }
        guard case .string(let name) = currentValue else { return "" }
        return name
    }

    /// What follows `[` at the beginning: an index, a slice, `[*]` or a list of expressions.
    private mutating func bracket() throws(SyntaxProblem) -> Node {
        switch kind {
        case .number, .colon:
            return try indexOrSlice(of: .current)
        case .star where nextKind == .rbracket:
            advance()
            advance()
            return try projection(of: .current)
        default:
            return try multiSelectList()
        }
    }

    /// `[a, b]` behind its bracket.
    mutating func multiSelectList() throws(SyntaxProblem) -> Node {
        var items: [Node] = []
        var depth = 0
        repeat {
            let item = try expression()
            depth = max(depth, item.depth)
            items.append(item)
            if take(.rbracket) { return try node(.list(items), above: depth) }
            try expect(.comma)
        } while true
    }

    /// `{a: b, c: d}` behind its brace; jmespath.py asks for no comma.
    mutating func multiSelectHash() throws(SyntaxProblem) -> Node {
        var members: [Node.Member] = []
        var depth = 0
        repeat {
            guard kind == .unquotedIdentifier || kind == .quotedIdentifier else {
                let kinds = [Token.Kind.quotedIdentifier, .unquotedIdentifier]
                throw missing(.expectingOne(of: kinds.map(\.rawValue)))
            }
            let name = name()
            try expect(.colon)
            let value = try expression()
            depth = max(depth, value.depth)
            members.append(Node.Member(name: name, value: value))
            guard !take(.comma) else { continue }
            if take(.rbrace) { return try node(.object(members), above: depth) }
        } while true
    }
}
