import JSON

/// Writes YAML in block style, byte for byte as libyaml's `emitter.c` does.
///
/// That is what version 2 of the AWS CLI prints with, through ruamel.yaml's safe representer: names
/// sorted by their code points, two spaces an indent, lists in members not indented, lines folded
/// behind column 80.
struct YAMLEmitter {
    private(set) var bytes: [UInt8] = []
    /// How many characters the last line has.
    private(set) var column = 0
    /// Whether the last thing written was space.
    private var endsInSpace = true
    /// Whether the last line holds nothing but indentation and indicators so far.
    private var isIndentation = true

    private static let step = 2

    mutating func appendDocument(_ value: JSONValue) {
        append(value, indent: nil, isMember: false)
        beginLine(0)
    }

    /// Writes a value into something with an indent, which the document itself doesn't have.
    private mutating func append(_ value: JSONValue, indent: Int?, isMember: Bool) {
        let deeper = indent.map { $0 + Self.step } ?? 0
        switch value {
        case .array(let array):
            guard !array.isEmpty else { return append(indicator: "[]") }
            append(array, indent: isMember && !isIndentation ? indent ?? 0 : deeper)
        case .object(let object):
            guard !object.isEmpty else { return append(indicator: "{}") }
            append(object, indent: deeper)
        case .null: append(plain: Array("null".utf8), foldingAt: nil)
        case .bool(let bool): append(plain: Array((bool ? "true" : "false").utf8), foldingAt: nil)
        case .number(let number): append(plain: Array(number.yamlText.utf8), foldingAt: nil)
        case .string(let string): append(YAMLScalar(string), foldingAt: deeper)
        }
    }

    private mutating func append(_ array: [JSONValue], indent: Int) {
        for element in array {
            beginLine(indent)
            append(indicator: "-", isIndentation: true)
            append(element, indent: indent, isMember: false)
        }
    }

    private mutating func append(_ object: JSONObject, indent: Int) {
        for name in object.sortedKeys() {
            guard let value = object[name] else { continue }
            let key = YAMLScalar(name)
            beginLine(indent)
            if key.isSimpleKey {
                append(key, foldingAt: nil)
                append(indicator: ":", needsSpace: false)
            } else {
                append(indicator: "?", isIndentation: true)
                append(key, foldingAt: indent + Self.step)
                beginLine(indent)
                append(indicator: ":", isIndentation: true)
            }
            append(value, indent: indent, isMember: true)
        }
    }

    /// Writes a text; a line that is too long goes on at the indent, or isn't folded without one.
    private mutating func append(_ scalar: YAMLScalar, foldingAt indent: Int?) {
        switch scalar.style {
        case .plain: append(plain: scalar.text, foldingAt: indent)
        case .singleQuoted: append(singleQuoted: scalar.text, foldingAt: indent)
        case .doubleQuoted: append(doubleQuoted: scalar.text, foldingAt: indent)
        }
    }

    // MARK: - What scalars are written with

    /// Goes to an indent: on this line, when there is nothing else on it yet.
    mutating func beginLine(_ indent: Int) {
        if !isIndentation || column > indent || (column == indent && !endsInSpace) {
            appendLineBreak()
        }
        bytes.append(" ", count: indent - column)
        column = max(column, indent)
        endsInSpace = true
        isIndentation = true
    }

    mutating func appendLineBreak() {
        bytes.append("\n")
        endLine()
    }

    /// Notes that a line break of a scalar's own has been written.
    mutating func endLine() {
        column = 0
    }

    /// Writes a character that begins at an index, and returns the index of the next one.
    mutating func appendCharacter(of text: [UInt8], at index: Int) -> Int {
        if text[index] < 0x80 {
            append(ascii: text[index])
            return index + 1
        }
        let end = min(index + text.characterLength(at: index), text.count)
        bytes += text[index..<end]
        column += 1
        return end
    }

    /// Writes a text that has no line breaks.
    mutating func append(line text: [UInt8]) {
        bytes += text
        column += text.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }

    mutating func append(ascii byte: UInt8) {
        bytes.append(byte)
        column += 1
    }

    mutating func append(
        indicator: StaticString,
        needsSpace: Bool = true,
        isIndentation remains: Bool = false
    ) {
        if needsSpace, !endsInSpace { append(ascii: UInt8(ascii: " ")) }
        indicator.withUTF8Buffer { bytes += $0 }
        column += indicator.utf8CodeUnitCount
        endsInSpace = false
        isIndentation = isIndentation && remains
    }

    mutating func beginScalar() {
        if !endsInSpace { append(ascii: UInt8(ascii: " ")) }
    }

    mutating func endScalar() {
        endsInSpace = false
        isIndentation = false
    }

    /// Notes that a line of a scalar was begun by its own line break, or that it has text now.
    mutating func markIndentation(_ isIndentation: Bool) {
        self.isIndentation = isIndentation
    }
}

extension JSONNumber {
    /// As ruamel.yaml's safe representer writes an int or a float of Python.
    fileprivate var yamlText: String {
        switch pythonText {
        case "Infinity": ".inf"
        case "-Infinity": "-.inf"
        case "NaN": ".nan"
        case let text: text
        }
    }
}
