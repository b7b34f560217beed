import JSON

/// Indices, slices, and what goes on with every element.
extension Parser {
    /// `[0]` or `[0:1]` behind its bracket.
    mutating func indexOrSlice(of left: Node) throws(SyntaxProblem) -> Node {
        let isSlice = kind == .colon || nextKind == .colon
        let right = Node(isSlice ? .slice(try slice()) : .index(try index()))
        // Behind an index a slice is one more of jmespath.py's indices, and no projection.
        if case .indexed = left.kind {
            return try node(.indexed(left, right), left, right)
        }
        guard isSlice else { return try node(.indexed(left, right), left, right) }
        return try projection(of: try node(.chain(left, right), left, right))
    }

    private mutating func index() throws(SyntaxProblem) -> Int {
        let index = current.wholeNumber
        advance()
        try expect(.rbracket)
        return index
    }

    /// The numbers of a slice; of two at one place jmespath.py takes the last.
    private mutating func slice() throws(SyntaxProblem) -> Slice {
        var slice = Slice()
        var colons = 0
        while !take(.rbracket) {
            switch kind {
            case .colon where colons < 2:
                colons += 1
            case .number:
                switch colons {
                case 0: slice.start = current.wholeNumber
                case 1: slice.stop = current.wholeNumber
                default: slice.step = current.wholeNumber
                }
            default:
                throw unexpected(current, .syntaxError)
            }
            advance()
        }
        return slice
    }

    /// `[*]` behind its bracket.
    mutating func projection(of base: Node) throws(SyntaxProblem) -> Node {
        let each = try projected(Token.Kind.star.bindingPower)
        return try node(.projection(base, each: each), base, each)
    }

    /// `*` behind the star.
    mutating func star(of base: Node, power: Int) throws(SyntaxProblem) -> Node {
        let each = try projected(power)
        return try node(.valueProjection(base, each: each), base, each)
    }

    /// `[]` behind the brackets.
    mutating func flattened(_ left: Node) throws(SyntaxProblem) -> Node {
        let flat = try node(.flatten(left), above: left.depth)
        let each = try projected(Token.Kind.flatten.bindingPower)
        return try node(.projection(flat, each: each), flat, each)
    }

    /// `[?condition]` behind the question mark.
    mutating func filter(_ left: Node) throws(SyntaxProblem) -> Node {
        let condition = try expression()
        try expect(.rbracket)
        let each = try projected(Token.Kind.filter.bindingPower)
        let depth = max(left.depth, each.depth, condition.depth)
        return try node(.filter(left, each: each, condition: condition), above: depth)
    }

    /// What is taken of every element.
    private mutating func projected(_ power: Int) throws(SyntaxProblem) -> Node {
        switch kind {
        case _ where kind.endsProjection:
            return .current
        case .lbracket, .filter:
            return try expression(power)
        case .dot:
            advance()
            return try afterDot(power)
        default:
            throw unexpected(current, .syntaxError)
        }
    }
}

extension Token {
    /// The whole number, or the nearest one that an `Int` can be: no array is that long.
    fileprivate var wholeNumber: Int {
        guard let number = value.numberValue else { return 0 }
        return Int(number.text) ?? (number.text.utf8.first == UInt8(ascii: "-") ? .min : .max)
    }
}
