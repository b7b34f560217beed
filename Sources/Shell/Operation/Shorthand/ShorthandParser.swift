import JSON

/// Parses the AWS CLI's shorthand syntax, `name=value,list=a,b,object={key=value}`, into texts, lists and
/// objects; what they mean is the model's affair.
///
/// - SeeAlso: awscli's `shorthand.py`, whose grammar it is.
struct ShorthandParser {
    /// Lists and objects deeper than this are refused.
    static let depthLimit = 100

    private let file: ValueFile
    private var scanner: ShorthandScanner
    private var resolvesFiles = false
    private var depth = 0

    private init(_ text: String, _ file: ValueFile) {
        scanner = ShorthandScanner(text)
        self.file = file
    }

    /// The object that a text stands for.
    ///
    /// - Parameters:
    ///   - text: pairs of key and value with commas between them.
    ///   - file: reads the files that `key@=file://PATH` names.
    /// - Returns: the object, in which all values are texts, lists and objects.
    /// - Throws: ``ShorthandProblem``.
    static func parse(_ text: String, _ file: ValueFile) throws(ShorthandProblem) -> JSONObject {
        var parser = ShorthandParser(text, file)
        return try parser.pairs()
    }

    private mutating func pairs() throws(ShorthandProblem) -> JSONObject {
        var object = JSONObject()
        var end = 0
        repeat {
            if !object.isEmpty { try scanner.expect(",", spaced: true) }
            let key = try key()
            let value = try values()
            guard object[key] == nil else {
                throw scanner.problem(.repeatedKey(key), at: end + 1)
            }
            object[key] = value
            end = scanner.offset
        } while !scanner.isAtEnd
        return object
    }

    private mutating func key() throws(ShorthandProblem) -> String {
        let key = scanner.key()
        resolvesFiles = scanner.take("@", spaced: true)
        try scanner.expect("=", spaced: true)
        return key
    }

    private mutating func values() throws(ShorthandProblem) -> JSONValue {
        switch scanner.current {
        case nil: .string("")
        case "[", "{": try explicitValue()
        default: try commaSeparated()
        }
    }

    /// `value` or `value,value`: what follows a comma may turn out to be the next key.
    private mutating func commaSeparated() throws(ShorthandProblem) -> JSONValue {
        var items = [try text(word())]
        scanner.skipSpace()
        guard scanner.take(",", spaced: true) else { return items[0] }
        while true {
            do throws(ShorthandProblem) {
                let item = try text(nextWord())
                scanner.skipSpace()
                if scanner.isAtEnd { return .array(items + [item]) }
                try scanner.expect(",", spaced: true)
                items.append(item)
            } catch {
                if case .file = error.kind { throw error }
                if scanner.isAtEnd { throw error }
                scanner.back(to: ",")
                break
            }
        }
        return items.count == 1 ? items[0] : .array(items)
    }

    private mutating func explicitValue() throws(ShorthandProblem) -> JSONValue {
        switch scanner.current {
        case "[": try nested { parser throws(ShorthandProblem) in try parser.list() }
        case "{": try nested { parser throws(ShorthandProblem) in try parser.object() }
        default: try text(word())
        }
    }

    private mutating func nested(
        _ parse: (inout ShorthandParser) throws(ShorthandProblem) -> JSONValue
    ) throws(ShorthandProblem) -> JSONValue {
        guard depth < ShorthandParser.depthLimit else {
            throw scanner.problem(.tooDeep(limit: ShorthandParser.depthLimit))
        }
        depth += 1
        defer { depth -= 1 }
        return try parse(&self)
    }

    private mutating func list() throws(ShorthandProblem) -> JSONValue {
        try scanner.expect("[", spaced: true)
        var items: [JSONValue] = []
        while scanner.current != "]" {
            items.append(try explicitValue())
            try separator(or: "]")
        }
        try scanner.expect("]")
        return .array(items)
    }

    private mutating func object() throws(ShorthandProblem) -> JSONValue {
        try scanner.expect("{", spaced: true)
        var object = JSONObject()
        while scanner.current != "}" {
            let key = try key()
            object[key] = try explicitValue()
            try separator(or: "}")
        }
        try scanner.expect("}")
        return .object(object)
    }

    private mutating func separator(or end: Unicode.Scalar) throws(ShorthandProblem) {
        scanner.skipSpace()
        guard scanner.current != end else { return }
        try scanner.expect(",")
        scanner.skipSpace()
    }

    /// A value, quoted or not; nothing is an empty text.
    private mutating func word() throws(ShorthandProblem) -> String {
        try quotedWord() ?? scanner.word(endsAtEquals: false) ?? ""
    }

    /// A value behind a comma, which must be one.
    private mutating func nextWord() throws(ShorthandProblem) -> String {
        if let word = try quotedWord() ?? scanner.word(endsAtEquals: true) { return word }
        throw scanner.problem(.expectedValue)
    }

    private mutating func quotedWord() throws(ShorthandProblem) -> String? {
        guard let quote = scanner.current, quote == "'" || quote == "\"" else { return nil }
        return try scanner.quoted(quote)
    }

    /// A text, or the content of the file that it names behind `@=`.
    private func text(_ word: String) throws(ShorthandProblem) -> JSONValue {
        guard resolvesFiles else { return .string(word) }
        do throws(ValueProblem) {
            return .string(try file.content(word)?.text ?? word)
        } catch {
            throw scanner.problem(.file(error))
        }
    }
}
