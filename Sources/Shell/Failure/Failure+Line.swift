import TerminalText

extension Failure {
    /// The words for a line that was refused as it stands.
    init(_ problem: LineProblem) {
        let (what, hint) = Failure.words(for: problem.kind)
        self.init(
            what,
            place: Failure.pointing(into: problem.text, at: problem.range),
            hint: hint,
            exit: .usage
        )
    }

    private static func words(for kind: LineProblem.Kind) -> (SafeText, SafeText?) {
        switch kind {
        case .unclosedQuote(let quote):
            ("the quote \(String(quote)) isn't closed", "close it, or put \\ before it")
        case .reserved(let character):
            (
                "an unquoted \(String(character)) is not allowed: nothing is expanded here",
                "put the word in single quotes if you mean the character"
            )
        case .nothingToRedirect(let sign):
            ("there is no command before \(String(sign)) whose results could go there", nil)
        case .noProgram: ("| needs a program behind it", "runs | less")
        case .noFile: ("> needs a file behind it", "runs > FILE, runs >> FILE")
        case .afterFile:
            ("the line goes on behind the file", "put a name that holds blanks in single quotes")
        case .endsInBackslash:
            ("the line ends in \\, so it isn't whole", "nothing follows that could continue it")
        case .severalLines(let count):
            ("a paste of \(count) lines can't continue a line; nothing was run", nil)
        case .controlCharacter(let scalar):
            ("the line holds the control character \(String(scalar))", nil)
        case .nul: ("the line holds a NUL byte", nil)
        case .invalidUTF8: ("the line is no UTF-8", "save the script as UTF-8")
        case .tooLong(let limit):
            ("the line is longer than \(limit) bytes", "put ids in a file: cancel @FILE")
        case .unterminated:
            (
                "the last line changes something and has no newline: the script may be cut off",
                "end the line with a newline"
            )
        }
    }

    /// The line, and below it a caret at the place.
    static func pointing(into text: String, at range: Range<Int>?) -> [SafeText] {
        guard let range, !text.isEmpty else { return [] }
        let bytes = Array(text.utf8)
        let start = min(range.lowerBound, bytes.count)
        let end = min(max(range.upperBound, start), bytes.count)
        let before = SafeText(untrusted: String(decoding: bytes[..<start], as: UTF8.self))
        let marked = SafeText(untrusted: String(decoding: bytes[start..<end], as: UTF8.self))
        let caret = String(repeating: "^", count: max(1, marked.width))
        return [
            SafeText(untrusted: text),
            "\(String(repeating: " ", count: before.width))\(caret)",
        ]
    }
}
