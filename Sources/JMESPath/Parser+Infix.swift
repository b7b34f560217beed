import JSON

/// What a token is that goes on with an expression.
extension Parser {
    mutating func infix(_ left: Node) throws(SyntaxProblem) -> Node {
        let kind = kind
        let power = kind.bindingPower
        advance()
        switch kind {
        case .dot:
            if take(.star) { return try star(of: left, power: power) }
            if self.kind == .unquotedIdentifier, nextKind.bindingPower <= power {
                let name = name()
                return try node(.member(left, name), above: left.depth)
            }
            let right = try afterDot(power)
            return try node(.chain(left, right), left, right)
        case .pipe:
            let right = try expression(power)
            return try node(.chain(left, right), left, right)
        case .or:
            let right = try expression(power)
            return try node(.or(left, right), left, right)
        case .and:
            let right = try expression(power)
            return try node(.and(left, right), left, right)
        case .eq: return try comparison(.equal, left)
        case .ne: return try comparison(.notEqual, left)
        case .lt: return try comparison(.less, left)
        case .lte: return try comparison(.lessOrEqual, left)
        case .gt: return try comparison(.greater, left)
        case .gte: return try comparison(.greaterOrEqual, left)
        case .flatten: return try flattened(left)
        case .filter: return try filter(left)
        case .lbracket: return try bracket(left)
        case .lparen: return try call(left)
        case .star, .not, .lbrace, .rbracket, .comma, .colon, .current, .rparen, .rbrace,
            .unquotedIdentifier, .quotedIdentifier, .literal, .number, .expref, .eof:
            throw unexpected(last, .invalidToken)
        }
    }

    /// What may follow a dot: a name, `*`, a list or an object of expressions.
    mutating func afterDot(_ power: Int) throws(SyntaxProblem) -> Node {
        switch kind {
        case .unquotedIdentifier, .quotedIdentifier, .star:
            return try expression(power)
        case .lbracket:
            advance()
            return try multiSelectList()
        case .lbrace:
            advance()
            return try multiSelectHash()
        default:
            let kinds = [Token.Kind.quotedIdentifier, .unquotedIdentifier, .lbracket, .lbrace]
            throw unexpected(current, .expectingOne(of: kinds.map(\.rawValue)))
        }
    }

    private mutating func comparison(
        _ comparison: Comparison,
        _ left: Node
    ) throws(SyntaxProblem) -> Node {
        let right = try expression(Token.Kind.eq.bindingPower)
        return try node(.comparison(comparison, left, right), left, right)
    }

    /// What follows `[` behind an expression: an index, a slice or `[*]`.
    private mutating func bracket(_ left: Node) throws(SyntaxProblem) -> Node {
        switch kind {
        case .number, .colon:
            return try indexOrSlice(of: left)
        default:
            try expect(.star)
            try expect(.rbracket)
            return try projection(of: left)
        }
    }

    /// A function call behind its parenthesis; jmespath.py asks for no commas.
    private mutating func call(_ left: Node) throws(SyntaxProblem) -> Node {
        guard case .field(let name) = left.kind else {
            throw unexpected(lastButOne, .invalidFunctionName)
        }
        var arguments: [Node] = []
        var depth = 0
        while !take(.rparen) {
            let argument = try expression()
            _ = take(.comma)
            depth = max(depth, argument.depth)
            arguments.append(argument)
        }
        return try node(.call(FunctionCall(name, arguments)), above: depth)
    }
}
