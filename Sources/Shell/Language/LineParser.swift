/// Takes a line apart: POSIX quoting without expansion.
///
/// `'...'` is literal, `"..."` knows `\"` and `\\`, `\` takes the next character as it is. `#` starts a
/// comment only at the start of a word, `!` means something only as the first character of the line,
/// `|` and `>` only at the start of a word: `#` and `!` are legal inside flow names.
///
/// What follows `!` or `|` is for the system's shell, which has rules of its own: it is taken as it is.
public struct LineParser {
    private let text: String
    private let bytes: [UInt8]
    private var position = 0
    private var words: [Word] = []
    private var redirection: Redirection?

    /// The words of a line.
    ///
    /// - Throws: ``LineProblem`` when the line can't be taken exactly as it was typed.
    public static func parse(_ text: String) throws(LineProblem) -> Line {
        var parser = LineParser(text)
        try parser.parseWords()
        return Line(text: text, words: parser.words, redirection: parser.redirection)
    }

    /// Whether the line is whole but for its last character, a backslash that joins the next line to it.
    public static func isContinued(_ text: String) -> Bool {
        guard text.utf8.last == UInt8(ascii: "\\") else { return false }
        do throws(LineProblem) {
            _ = try parse(text)
            return false
        } catch {
            return error.kind == .endsInBackslash
        }
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
            case UInt8(ascii: "!") where words.isEmpty:
                words.append(Word("!", range: position..<position + 1))
                position += 1
                words += try shellText().map { [$0] } ?? []
                return
            case UInt8(ascii: "|"):
                redirection = .program(try parseProgram())
                return
            case UInt8(ascii: ">"):
                try parseFile()
                return
            default:
                words.append(try parseWord())
            }
        }
    }

    // MARK: - Where results go

    private mutating func parseProgram() throws(LineProblem) -> Word {
        let sign = position..<position + 1
        guard !words.isEmpty else { throw problem(.nothingToRedirect("|"), sign) }
        position += 1
        guard let program = try shellText() else { throw problem(.noProgram, sign) }
        // `||` means something else to every shell.
        guard !program.text.hasPrefix("|") else {
            throw problem(.reserved("|"), sign.upperBound..<sign.upperBound + 1)
        }
        return program
    }

    private mutating func parseFile() throws(LineProblem) {
        let start = position
        let isAppending = bytes[start...].dropFirst().first == UInt8(ascii: ">")
        position += isAppending ? 2 : 1
        let sign = start..<position
        guard !words.isEmpty else { throw problem(.nothingToRedirect(">"), sign) }
        guard let first = skipBlanks(), first != UInt8(ascii: "#") else {
            throw problem(.noFile, sign)
        }
        guard !Self.startsSomethingElse(first) else {
            throw problem(.reserved(character(first)), position..<position + 1)
        }
        let file = try parseWord()
        guard !file.text.isEmpty else { throw problem(.noFile, file.range) }
        redirection = isAppending ? .appended(file) : .file(file)
        guard let next = skipBlanks(), next != UInt8(ascii: "#") else { return }
        throw problem(.afterFile, position..<bytes.count)
    }

    private static func startsSomethingElse(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "|") || byte == UInt8(ascii: ">")
    }

    /// All that is left of the line after blanks; nil when that is nothing.
    private mutating func shellText() throws(LineProblem) -> Word? {
        guard skipBlanks() != nil else { return nil }
        let rest = bytes[position...]
        // Two backslashes are one character; one alone would join the next line.
        guard rest.reversed().prefix(while: { $0 == UInt8(ascii: "\\") }).count % 2 == 0 else {
            throw problem(.endsInBackslash, rest.endIndex - 1..<rest.endIndex)
        }
        position = rest.endIndex
        let text = String(decoding: rest, as: UTF8.self)
        return Word(text, range: rest.startIndex..<rest.endIndex, isQuoted: true)
    }

    // MARK: - Words

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
