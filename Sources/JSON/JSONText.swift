/// A text that is being written.
struct JSONText {
    private let style: JSONWriter.Style
    private(set) var bytes: [UInt8] = []
    private var level = 0

    init(_ style: JSONWriter.Style) {
        self.style = style
    }

    mutating func append(_ value: JSONValue) {
        switch value {
        case .null: bytes.append(contentsOf: "null".utf8)
        case .bool(let bool): bytes.append(contentsOf: (bool ? "true" : "false").utf8)
        case .number(let number): append(number)
        case .string(let string): append(string)
        case .array(let array): append(array)
        case .object(let object): append(object)
        }
    }

    private mutating func append(_ number: JSONNumber) {
        let text = style == .compact ? number.text : number.pythonText
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func append(_ array: [JSONValue]) {
        bytes.append(ASCII.openBracket)
        level += 1
        var isFirst = true
        for element in array {
            separate(isFirst: isFirst)
            append(element)
            isFirst = false
        }
        close(with: ASCII.closeBracket, isEmpty: isFirst)
    }

    private mutating func append(_ object: JSONObject) {
        bytes.append(ASCII.openBrace)
        level += 1
        var isFirst = true
        for (name, value) in object {
            separate(isFirst: isFirst)
            append(name)
            bytes.append(ASCII.colon)
            if style == .wire || style == .indented { bytes.append(ASCII.space) }
            append(value)
            isFirst = false
        }
        close(with: ASCII.closeBrace, isEmpty: isFirst)
    }

    /// What stands before an element or member.
    private mutating func separate(isFirst: Bool) {
        if !isFirst { bytes.append(ASCII.comma) }
        switch style {
        case .compact, .compactASCII: break
        case .wire: if !isFirst { bytes.append(ASCII.space) }
        case .indented: beginLine()
        }
    }

    private mutating func close(with byte: UInt8, isEmpty: Bool) {
        level -= 1
        if style == .indented, !isEmpty { beginLine() }
        bytes.append(byte)
    }

    private mutating func beginLine() {
        bytes.append(ASCII.newline)
        for _ in 0..<level * 4 { bytes.append(ASCII.space) }
    }

    private mutating func append(_ string: String) {
        bytes.append(ASCII.quote)
        if string.utf8.allSatisfy(isPlain) {
            bytes.append(contentsOf: string.utf8)
        } else {
            for scalar in string.unicodeScalars { append(scalar) }
        }
        bytes.append(ASCII.quote)
    }

    private var escapesAllButASCII: Bool {
        style == .wire || style == .compactASCII
    }

    /// Whether a byte of a string stands for itself.
    private func isPlain(_ byte: UInt8) -> Bool {
        guard byte >= ASCII.space, byte != ASCII.quote, byte != ASCII.backslash else {
            return false
        }
        return !escapesAllButASCII || byte < ASCII.delete
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        guard scalar.isASCII else {
            guard escapesAllButASCII else { return bytes.append(contentsOf: String(scalar).utf8) }
            for unit in UTF16.encode(scalar).map(Array.init) ?? [] { append(escaped: unit) }
            return
        }
        let byte = UInt8(ascii: scalar)
        if isPlain(byte) { return bytes.append(byte) }
        switch byte {
        case ASCII.quote, ASCII.backslash: bytes += [ASCII.backslash, byte]
        case ASCII.backspace: bytes += [ASCII.backslash, ASCII.lowerB]
        case ASCII.formFeed: bytes += [ASCII.backslash, ASCII.lowerF]
        case ASCII.newline: bytes += [ASCII.backslash, ASCII.lowerN]
        case ASCII.carriageReturn: bytes += [ASCII.backslash, ASCII.lowerR]
        case ASCII.tab: bytes += [ASCII.backslash, ASCII.lowerT]
        default: append(escaped: UInt16(byte))
        }
    }

    /// Appends `\u` and four hexadecimal digits.
    private mutating func append(escaped unit: UInt16) {
        bytes += [ASCII.backslash, ASCII.lowerU]
        for shift in [12, 8, 4, 0] {
            let digit = UInt8(truncatingIfNeeded: unit >> shift & 0xF)
            bytes.append(digit < 10 ? ASCII.zero + digit : ASCII.lowerA + digit - 10)
        }
    }
}
