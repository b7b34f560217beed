/// Behind this column a line is folded at its next space.
private let width = 80

extension YAMLEmitter {
    mutating func append(plain text: [UInt8], foldingAt indent: Int?) {
        beginScalar()
        guard column + text.count > width else {
            append(line: text)
            return endScalar()
        }
        var index = 0
        var followsSpace = false
        while index < text.count {
            let isSpace = text[index] == ASCII.space
            if let indent, isSpace, !followsSpace, column > width,
                text.byte(at: index + 1) != ASCII.space
            {
                beginLine(indent)
                index += 1
            } else {
                index = appendCharacter(of: text, at: index)
                if !isSpace { markIndentation(false) }
            }
            followsSpace = isSpace
        }
        endScalar()
    }

    mutating func append(singleQuoted text: [UInt8], foldingAt indent: Int?) {
        append(indicator: "'")
        var index = 0
        var followsSpace = false
        var followsBreak = false
        while index < text.count {
            if text[index] == ASCII.space {
                if let indent, !followsSpace, column > width, index > 0, index < text.count - 1,
                    text[index + 1] != ASCII.space
                {
                    beginLine(indent)
                    index += 1
                } else {
                    index = appendCharacter(of: text, at: index)
                }
                followsSpace = true
            } else if text.isLineBreak(at: index) {
                index = append(lineBreakOf: text, at: index, isFirst: !followsBreak)
                followsBreak = true
            } else {
                if followsBreak { beginLine(indent ?? 0) }
                if text[index] == ASCII.singleQuote { append(ascii: ASCII.singleQuote) }
                index = appendCharacter(of: text, at: index)
                markIndentation(false)
                followsSpace = false
                followsBreak = false
            }
        }
        if followsBreak { beginLine(indent ?? 0) }
        append(indicator: "'", needsSpace: false)
        endScalar()
    }

    /// A line feed is written twice where a line ends, since one alone would be read as a space.
    private mutating func append(lineBreakOf text: [UInt8], at index: Int, isFirst: Bool) -> Int {
        defer { markIndentation(true) }
        guard text[index] == ASCII.newline else {
            let next = appendCharacter(of: text, at: index)
            endLine()
            return next
        }
        if isFirst { appendLineBreak() }
        appendLineBreak()
        return index + 1
    }

    mutating func append(doubleQuoted text: [UInt8], foldingAt indent: Int?) {
        append(indicator: "\"")
        var index = 0
        var followsSpace = false
        while index < text.count {
            let byte = text[index]
            if !text.isPrintable(at: index) || text.isLineBreak(at: index)
                || byte == ASCII.quote || byte == ASCII.backslash
            {
                index = append(escaped: text, at: index)
                followsSpace = false
            } else if byte == ASCII.space {
                if let indent, !followsSpace, column > width, index > 0, index < text.count - 1 {
                    beginLine(indent)
                    if text[index + 1] == ASCII.space { append(ascii: ASCII.backslash) }
                    index += 1
                } else {
                    index = appendCharacter(of: text, at: index)
                }
                followsSpace = true
            } else {
                index = appendCharacter(of: text, at: index)
                followsSpace = false
            }
        }
        append(indicator: "\"", needsSpace: false)
        endScalar()
    }

    private mutating func append(escaped text: [UInt8], at index: Int) -> Int {
        let end = min(index + text.characterLength(at: index), text.count)
        let value = String(decoding: text[index..<end], as: UTF8.self).unicodeScalars.first?.value
        append(ascii: ASCII.backslash)
        let letter: Unicode.Scalar? =
            switch value {
            case 0x00: "0"
            case 0x07: "a"
            case 0x08: "b"
            case 0x09: "t"
            case 0x0A: "n"
            case 0x0B: "v"
            case 0x0C: "f"
            case 0x0D: "r"
            case 0x1B: "e"
            case 0x22: "\""
            case 0x5C: "\\"
            case 0x85: "N"
            case 0x2028: "L"
            case 0x2029: "P"
            default: nil
            }
        if let letter {
            append(ascii: UInt8(ascii: letter))
        } else {
            append(hexadecimal: value ?? 0)
        }
        return end
    }

    private mutating func append(hexadecimal value: UInt32) {
        let (letter, digits) =
            switch value {
            case ...0xFF: (UInt8(ascii: "x"), 2)
            case ...0xFFFF: (UInt8(ascii: "u"), 4)
            default: (UInt8(ascii: "U"), 8)
            }
        append(ascii: letter)
        for place in stride(from: digits - 1, through: 0, by: -1) {
            let digit = UInt8(truncatingIfNeeded: value >> UInt32(place * 4) & 0xF)
            append(ascii: digit < 10 ? digit + UInt8(ascii: "0") : digit - 10 + UInt8(ascii: "A"))
        }
    }
}
