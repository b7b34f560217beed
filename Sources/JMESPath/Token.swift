import JSON

/// The smallest part of an expression that means something.
struct Token: Sendable {
    let kind: Kind
    /// What it stands for: a name, a whole number, a literal, or the characters themselves.
    let value: JSONValue
    /// How many bytes of the expression stand before it.
    let offset: Int
}

extension Token {
    /// What kinds there are, by the names that jmespath.py gives them.
    enum Kind: String, Sendable {
        case dot
        case star
        case rbracket
        case comma
        case colon
        case current
        case lparen
        case rparen
        case lbrace
        case rbrace
        case unquotedIdentifier = "unquoted_identifier"
        case quotedIdentifier = "quoted_identifier"
        case literal
        case number
        case lbracket
        case flatten
        case filter
        case pipe
        case or
        case and
        case expref
        case eq
        case ne
        case lt
        case lte
        case gt
        case gte
        case not
        case eof

        /// How tightly it holds what stands on its left; 0 when it begins nothing there.
        var bindingPower: Int {
            switch self {
            case .eof, .unquotedIdentifier, .quotedIdentifier, .literal, .rbracket, .rparen,
                .comma, .rbrace, .number, .current, .expref, .colon:
                0
            case .pipe: 1
            case .or: 2
            case .and: 3
            case .eq, .ne, .lt, .lte, .gt, .gte: 5
            case .flatten: 9
            case .star: 20
            case .filter: 21
            case .dot: 40
            case .not: 45
            case .lbrace: 50
            case .lbracket: 55
            case .lparen: 60
            }
        }

        /// Whether a projection ends before it.
        var endsProjection: Bool {
            bindingPower < 10
        }
    }
}
