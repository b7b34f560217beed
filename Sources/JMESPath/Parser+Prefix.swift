import JSON

/// What a token is that begins an expression.
extension Parser {
    mutating func prefix(_ token: Token) throws(SyntaxProblem) -> Node {
        switch token.kind {
        case .unquotedIdentifier:
            return Node(.field(token.value.stringValue ?? ""))
        case .quotedIdentifier:
            guard current.kind != .lparen else {
                // jmespath.py points at the beginning.
                let token = current
                throw unexpected(
                    Token(kind: token.kind, value: token.value, offset: 0),
                    .quotedFunctionName
                )
            }
            return Node(.field(token.value.stringValue ?? ""))
        case .current:
            return Node(.current)
        case .literal:
            return Node(.literal(token.value))
        case .star:
            return try star(of: Node(.current), power: Token.Kind.star.bindingPower)
        case .flatten:
            return try flattened(Node(.current))
        case .filter:
            return try filter(Node(.current))
        case .lbracket:
            return try bracket()
        case .lbrace:
            return try multiSelectHash()
        case .lparen:
            let inside = try expression()
            try expect(.rparen)
            return inside
        case .not:
            let operand = try expression(Token.Kind.not.bindingPower)
            return try node(.not(operand), operand)
        case .expref:
            let target = try expression(Token.Kind.expref.bindingPower)
            return try node(.reference(target), target)
        case .eof:
            throw incomplete()
        case .dot, .rbracket, .comma, .colon, .rparen, .rbrace, .number, .pipe, .or, .and, .eq,
            .ne, .lt, .lte, .gt, .gte:
            throw unexpected(token, .invalidToken)
        }
    }

    /// What follows `[` at the beginning: an index, a slice, `[*]` or a list of expressions.
    private mutating func bracket() throws(SyntaxProblem) -> Node {
        switch current.kind {
        case .number, .colon:
            return try indexOrSlice(of: Node(.current))
        case .star where token(ahead: 1).kind == .rbracket:
            advance()
            advance()
            return try projection(of: Node(.current))
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
            let name = current
            guard name.kind == .unquotedIdentifier || name.kind == .quotedIdentifier else {
                let kinds = [Token.Kind.quotedIdentifier, .unquotedIdentifier]
                throw missing(.expectingOne(of: kinds.map(\.rawValue)))
            }
            advance()
            try expect(.colon)
            let value = try expression()
            depth = max(depth, value.depth)
            members.append(Node.Member(name: name.value.stringValue ?? "", value: value))
            guard !take(.comma) else { continue }
            if take(.rbrace) { return try node(.object(members), above: depth) }
        } while true
    }
}
