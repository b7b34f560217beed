import JSON

/// A top-down operator precedence parser with the grammar of jmespath.py 1.1.0, leniency included.
struct Parser {
    private let text: String
    private let tokens: [Token]
    private var index = 0
    private var nesting = 0

    init(_ text: String) throws(SyntaxProblem) {
        self.text = text
        // What is wrong with any token is said before what is wrong with their order.
        var lexer = Lexer(text)
        tokens = try lexer.tokens()
    }

    /// The tree of the whole expression.
    mutating func tree() throws(SyntaxProblem) -> Node {
        let tree = try expression()
        guard kind == .eof else { throw unexpected(current, .trailing) }
        return tree
    }

    var current: Token {
        tokens[place(ahead: 0)]
    }

    /// The current token's kind; a token as a whole is more to copy.
    var kind: Token.Kind {
        tokens[place(ahead: 0)].kind
    }

    /// The current token's value.
    var currentValue: JSONValue {
        tokens[place(ahead: 0)].value
    }

    /// The kind of the token behind the current one.
    var nextKind: Token.Kind {
        tokens[place(ahead: 1)].kind
    }

    /// The token that was stepped over last.
    var last: Token {
        tokens[place(ahead: -1)]
    }

    /// The token before that one.
    var lastButOne: Token {
        tokens[place(ahead: -2)]
    }

    /// Both ends stand for whatever lies beyond them.
    private func place(ahead count: Int) -> Int {
        max(0, min(index + count, tokens.count - 1))
    }

    mutating func advance() {
        index += 1
    }

    /// Steps over the token when it is of that kind.
    mutating func take(_ kind: Token.Kind) -> Bool {
        guard self.kind == kind else { return false }
        index += 1
        return true
    }

    mutating func expect(_ kind: Token.Kind) throws(SyntaxProblem) {
        guard take(kind) else { throw missing(.expecting(kind.rawValue)) }
    }

    /// All that follows and holds tighter than what stands on the left.
    mutating func expression(_ power: Int = 0) throws(SyntaxProblem) -> Node {
        guard nesting < SyntaxProblem.deepest else { throw tooDeep() }
        nesting += 1
        defer { nesting -= 1 }
        var left = try prefix()
        while power < kind.bindingPower {
            left = try infix(left)
        }
        return left
    }

    /// Makes a part, unless it has too many levels.
    func node(_ kind: Node.Kind, _ first: Node, _ second: Node) throws(SyntaxProblem) -> Node {
        try node(kind, above: max(first.depth, second.depth))
    }

    func node(_ kind: Node.Kind, above depth: Int) throws(SyntaxProblem) -> Node {
        guard depth < SyntaxProblem.deepest else { throw tooDeep() }
        return Node(kind, above: depth)
    }

    func unexpected(_ token: Token, _ reason: SyntaxProblem.Reason) -> SyntaxProblem {
        problem(
            .unexpected(
                token: token.value.pythonString,
                kind: token.kind.rawValue,
                reason
            ),
            at: token.offset
        )
    }

    /// What is wrong when the current token isn't what has to stand there.
    func missing(_ reason: SyntaxProblem.Reason) -> SyntaxProblem {
        kind == .eof ? incomplete() : unexpected(current, reason)
    }

    func incomplete() -> SyntaxProblem {
        problem(.incomplete, at: text.utf8.count)
    }

    func problem(_ kind: SyntaxProblem.Kind, at offset: Int) -> SyntaxProblem {
        SyntaxProblem(kind, at: offset, in: text)
    }

    private func tooDeep() -> SyntaxProblem {
        problem(.tooDeep, at: current.offset)
    }
}
