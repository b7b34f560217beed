import TerminalText

/// A word of help, or a part of one behind which a line may end.
struct HelpWord {
    /// The word.
    let text: SafeText
    /// Whether no space stands before it.
    let isJoined: Bool

    /// The words of a text.
    ///
    /// - Parameters:
    ///   - text: words with spaces between them.
    ///   - style: how they look.
    ///   - marks: characters behind which a word may be divided.
    /// - Returns: the words.
    static func words(
        of text: String,
        style: Style = .plain,
        breakingAfter marks: Set<Character> = []
    ) -> [HelpWord] {
        text.split(separator: " ").flatMap { word -> [HelpWord] in
            parts(of: word, marks).enumerated().map { index, part in
                HelpWord(text: SafeText(untrusted: part, style: style), isJoined: index > 0)
            }
        }
    }

    private static func parts(of word: Substring, _ marks: Set<Character>) -> [String] {
        guard !marks.isEmpty else { return [String(word)] }
        var parts: [String] = []
        var part = ""
        for character in word {
            part.append(character)
            if marks.contains(character) {
                parts.append(part)
                part = ""
            }
        }
        return part.isEmpty ? parts : parts + [part]
    }

    /// The word, cut into as many pieces as it takes where it is wider than a line.
    func pieces(first: Int, others: Int) -> [SafeText] {
        guard text.width > first else { return [text] }
        var pieces: [SafeText] = []
        var piece = SafeText.empty
        var room = first
        for character in text.plain {
            let next = SafeText(untrusted: String(character))
            if piece.width + next.width > room, !piece.isEmpty {
                pieces.append(piece)
                piece = .empty
                room = others
            }
            piece += next
        }
        return pieces + [piece]
    }
}
