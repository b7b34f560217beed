/// Where the cursor stands in a half-typed line: the words before it, and the beginning of the one at it.
struct CursorContext {
    /// The whole words before the cursor's word.
    let words: [Word]
    /// The beginning of the word at the cursor, its quotes taken away.
    let prefix: String
    /// Where that beginning stands, in UTF-8 offsets, its quotes included.
    let range: Range<Int>

    /// Reads the line up to the cursor; nil when nothing can be completed there.
    init?(line: String, cursor: Int) {
        let text = String(decoding: line.utf8.prefix(cursor), as: UTF8.self)
        guard let (words, isOpen) = CursorContext.words(of: text) else { return nil }
        let end = text.utf8.count
        if let last = words.last, last.range.upperBound >= end || isOpen {
            self.words = Array(words.dropLast())
            prefix = last.text
            range = last.range.lowerBound..<end
        } else {
            self.words = words
            prefix = ""
            range = end..<end
        }
    }

    /// The words, and whether the last one has a quote that isn't closed yet.
    private static func words(of text: String) -> ([Word], isOpen: Bool)? {
        if let line = try? LineParser.parse(text) { return (line.words, false) }
        for quote in ["'", "\""] {
            if let line = try? LineParser.parse(text + quote) { return (line.words, true) }
        }
        return nil
    }
}
