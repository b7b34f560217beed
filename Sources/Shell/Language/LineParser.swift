/// Takes a line apart: POSIX quoting without expansion.
///
/// `'...'` is literal, `"..."` knows `\"` and `\\`, `\` takes the next character as it is. `#` starts a
/// comment only at the start of a word, `!` means something only as the first character of the line,
/// `|` and `>` only at the start of a word: all of them are legal inside flow names.
public struct LineParser {
    private let text: String
    private let bytes: [UInt8]
    private var position = 0
    private var words: [Word] = []

    /// The words of a line.
    ///
    /// - Throws: ``LineProblem`` when the line can't be taken exactly as it was typed.
    public static func parse(_ text: String) throws(LineProblem) -> Line {
        var parser = LineParser(text)
        try parser.parseWords()
        return Line(text: text, words: parser.words)
    }

    private init(_ text: String) {
        self.text = text
        bytes = Array(text.utf8)
    }

    private mutating func parseWords() throws(LineProblem) {
        try refuseControlCharacters()
        while let byte = skipBlanks() {
            switch byte {
            case UInt8(ascii: "#"):
                return
            case UInt8(ascii: "!") where words.isEmpty, UInt8(ascii: "|"), UInt8(ascii: ">"):
                throw problem(.reservedWord(character(byte)), position..<position + 1)
            default:
                words.append(try parseWord())
            }
        }
    }

    private mutating func parseWord() throws(LineProblem) -> Word {
        let start = position
        var text: [UInt8] = []
        var isQuoted = false
        while position < bytes.count, !isBlank(bytes[position]) {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "'"), UInt8(ascii: "\""):
                isQuoted = true
                text += try parseQuoted(by: byte)
            case UInt8(ascii: "\\"):
                isQuoted = true
                position += 1
                guard position < bytes.count else {
                    throw problem(.endsInBackslash, position - 1..<position)
                }
                text.append(bytes[position])
                position += 1
            case UInt8(ascii: "$"), UInt8(ascii: "`"), UInt8(ascii: ";"), UInt8(ascii: "&"),
                UInt8(ascii: "<"):
                throw problem(.reserved(character(byte)), position..<position + 1)
            default:
                text.append(byte)
                position += 1
            }
        }
        return Word(
            String(decoding: text, as: UTF8.self),
            range: start..<position,
            isQuoted: isQuoted
        )
    }

    private mutating func parseQuoted(by quote: UInt8) throws(LineProblem) -> [UInt8] {
        let start = position
        var text: [UInt8] = []
        position += 1
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == quote { return text }
            if quote == UInt8(ascii: "\""), byte == UInt8(ascii: "\\"), position < bytes.count,
                bytes[position] == quote || bytes[position] == byte
            {
                text.append(bytes[position])
                position += 1
            } else {
                text.append(byte)
            }
        }
        throw problem(.unclosedQuote(character(quote)), start..<bytes.count)
    }

    /// Goes to the next word and tells its first byte, or nil at the end.
    private mutating func skipBlanks() -> UInt8? {
        while position < bytes.count, isBlank(bytes[position]) { position += 1 }
        return position < bytes.count ? bytes[position] : nil
    }

    private func refuseControlCharacters() throws(LineProblem) {
        for (offset, byte) in bytes.enumerated() where byte < 0x20 && byte != 0x09 || byte == 0x7F {
            let kind: LineProblem.Kind =
                byte == 0 ? .nul : .controlCharacter(Unicode.Scalar(byte))
            throw problem(kind, offset..<offset + 1)
        }
    }

    private func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }

    private func character(_ byte: UInt8) -> Character {
        Character(Unicode.Scalar(byte))
    }

    private func problem(_ kind: LineProblem.Kind, _ range: Range<Int>) -> LineProblem {
        LineProblem(kind, in: text, at: range)
    }
}
