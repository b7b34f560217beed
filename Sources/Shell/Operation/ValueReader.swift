import AppFlow
import JSON

/// Turns what was given for a member into its value.
struct ValueReader {
    let file: ValueFile

    /// The value of a member.
    func value(
        _ given: OperationArguments.Given,
        _ shape: Shape
    ) throws(ValueProblem) -> JSONValue {
        switch given {
        case .flag(let truth): .bool(truth)
        case .text(let text): try value(try file.content(text)?.text ?? text, shape)
        case .texts(let texts): try list(texts, shape)
        }
    }

    /// One value: a scalar, or JSON for anything that has parts.
    private func value(_ text: String, _ shape: Shape) throws(ValueProblem) -> JSONValue {
        switch shape.type {
        case .string, .enumeration, .timestamp: .string(text)
        case .integer, .long: .number(try whole(text))
        case .double: .number(try number(text))
        case .boolean, .list, .map, .structure: try json(text, shape)
        }
    }

    /// A list: one word that is JSON or names a file, or an item a word.
    private func list(_ texts: [String], _ shape: Shape) throws(ValueProblem) -> JSONValue {
        guard case .list(let reference) = shape.type else { return .array([]) }
        let item = reference.shape
        guard let only = texts.first, texts.count == 1 else {
            return try items(texts, item)
        }
        if let (content, path) = try file.content(only) {
            if content.firstOfContent == "[" { return try json(content, shape) }
            return try items(lines(content, path, item), item)
        }
        return only.firstOfContent == "[" ? try json(only, shape) : try items(texts, item)
    }

    private func items(_ texts: [String], _ item: Shape) throws(ValueProblem) -> JSONValue {
        var values: [JSONValue] = []
        for text in texts { values.append(try value(text, item)) }
        return .array(values)
    }

    /// The items of a file that isn't a JSON list: one a line, blank lines aside; what isn't scalar is one.
    private func lines(
        _ content: String,
        _ path: String,
        _ item: Shape
    ) throws(ValueProblem) -> [String] {
        if item.isJSON { return [content] }
        let lines = content.unicodeScalars
            .split { $0 == "\n" }
            .map { String($0.last == "\r" ? $0.dropLast() : $0) }
            .filter { !$0.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
        guard !lines.isEmpty else { throw .emptyFile(path: path) }
        return lines
    }

    private func json(_ text: String, _ shape: Shape) throws(ValueProblem) -> JSONValue {
        guard let first = text.firstOfContent, first == "{" || first == "[" else {
            throw .needsJSON
        }
        return try ValueReader.parse(text, mayHoldSecrets: !shape.secretNames.isEmpty)
    }

    /// The value that a JSON text is.
    ///
    /// - Parameters:
    ///   - text: the text.
    ///   - mayHoldSecrets: whether a failure must not repeat it.
    /// - Returns: the value.
    /// - Throws: ``ValueProblem/notJSON(_:text:)``.
    static func parse(_ text: String, mayHoldSecrets: Bool) throws(ValueProblem) -> JSONValue {
        do throws(JSONParseError) {
            return try JSONParser(loneSurrogates: .refuse).parse(text)
        } catch {
            throw .notJSON(error, text: mayHoldSecrets ? nil : text)
        }
    }

    /// Decimal digits, one sign before them: of what Python's `int` takes, what everybody means.
    private func whole(_ text: String) throws(ValueProblem) -> JSONNumber {
        guard text.utf8.first != UInt8(ascii: "+"), let number = Int64(text) else {
            throw .notWhole(text)
        }
        return JSONNumber(number)
    }

    private func number(_ text: String) throws(ValueProblem) -> JSONNumber {
        guard let number = JSONNumber(text: text) else { throw .notANumber(text) }
        return number
    }
}

extension String {
    /// The first scalar that isn't white space.
    fileprivate var firstOfContent: Unicode.Scalar? {
        unicodeScalars.first { !$0.properties.isWhitespace }
    }
}

extension Shape {
    /// Whether a value can only be given as JSON.
    fileprivate var isJSON: Bool {
        switch type {
        case .boolean, .list, .map, .structure: true
        default: false
        }
    }
}
