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
        case .flag(let truth): return .bool(truth)
        case .texts(let texts): return try list(texts, shape)
        case .text(let text):
            guard let content = try file.content(text)?.text else { return try value(text, shape) }
            // A file that holds a number ends in a line feed.
            return try value(shape.isNumber ? content.withoutOuterSpace : content, shape)
        }
    }

    /// One value: a scalar, or JSON or shorthand syntax for anything that has parts.
    private func value(_ text: String, _ shape: Shape) throws(ValueProblem) -> JSONValue {
        guard shape.hasParts else { return try ScalarText(text).value(shape.type) }
        return text.looksLikeJSON
            ? try json(text, shape) : try shorthand(text, shape)
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

    /// Items a word each; the first word tells whether all are JSON or all are shorthand syntax.
    private func items(_ texts: [String], _ item: Shape) throws(ValueProblem) -> JSONValue {
        let isShorthand = item.hasParts && texts.first?.looksLikeJSON == false
        var values: [JSONValue] = []
        for text in texts {
            if isShorthand {
                values.append(try shorthand(text, item))
            } else if item.hasParts {
                values.append(try json(text, item))
            } else {
                values.append(try ScalarText(text).value(item.type))
            }
        }
        return .array(values)
    }

    private func shorthand(_ text: String, _ shape: Shape) throws(ValueProblem) -> JSONValue {
        let object: JSONObject
        do throws(ShorthandProblem) {
            object = try ShorthandParser.parse(text, file)
        } catch {
            if case .file(let problem) = error.kind { throw problem }
            throw .notShorthand(shape.secretNames.isEmpty ? error : error.withoutText)
        }
        return try JSONValue.object(object).fromShorthand(shape)
    }

    /// The items of a file that isn't a JSON list: one a line, blank lines aside; what isn't scalar is one.
    private func lines(
        _ content: String,
        _ path: String,
        _ item: Shape
    ) throws(ValueProblem) -> [String] {
        if item.hasParts { return [content] }
        let lines = content.unicodeScalars
            .split { $0 == "\n" }
            .map { String($0.last == "\r" ? $0.dropLast() : $0) }
            .filter { !$0.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
        guard !lines.isEmpty else { throw .emptyFile(path: path) }
        return lines
    }

    private func json(_ text: String, _ shape: Shape) throws(ValueProblem) -> JSONValue {
        let opening: Unicode.Scalar = if case .list = shape.type { "[" } else { "{" }
        guard text.firstOfContent == opening else {
            throw .otherJSON(text: shape.secretNames.isEmpty ? text : nil)
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
            return try JSONParser(loneSurrogates: .refuse, takesNonFinite: true).parse(text)
        } catch {
            throw .notJSON(error, text: mayHoldSecrets ? nil : text)
        }
    }
}

extension String {
    /// The first scalar that isn't white space.
    fileprivate var firstOfContent: Unicode.Scalar? {
        unicodeScalars.first { !$0.properties.isWhitespace }
    }

    /// The text from its first to its last scalar that isn't white space.
    fileprivate var withoutOuterSpace: String {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(scalars[first...last])
    }

    /// Whether the AWS CLI takes it for JSON and not for shorthand syntax.
    fileprivate var looksLikeJSON: Bool {
        firstOfContent == "{" || firstOfContent == "["
    }
}

extension Shape {
    fileprivate var isNumber: Bool {
        switch type {
        case .integer, .long, .double: true
        default: false
        }
    }

    /// Whether a value is given as JSON or in shorthand syntax.
    fileprivate var hasParts: Bool {
        switch type {
        case .list, .map, .structure: true
        default: false
        }
    }
}
