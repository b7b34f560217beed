extension Chance {
    private static let pieces = [
        "a", "b", "Nightly", "orders", "0", "77", "_", "-", ".", " ", " ", ",", "=", ":", "/", "@",
        "#", "!", "$", "`", "'", "\"", "\\", "{", "}", "[", "]", "(", ")", "|", "&", "%", "+", "~",
        "*", "?", "<", ">", ";", "^", "\t", "\n", "é", "ü", "ß", "α", "…", "日本", "商品", "😀",
        "👩‍👩‍👧", "e\u{301}", "\u{2028}", "\u{7F}", "\u{A0}", "\u{FEFF}", "\u{202E}", "null", "true",
    ]

    /// A word such as names and ids are.
    mutating func word() -> String {
        pick(["sales-orders", "nightly", "x", "Account", "flow_1", "a.b", "3f2a9e40", "EU#1"])
    }

    /// A text of all sorts, and often a plain word.
    mutating func text(atLeast minimum: Int = 0) -> String {
        var text = ""
        if once(in: 2) {
            text = word()
        } else if !once(in: 12) {
            for _ in 0..<number(1...6) { text += pick(Self.pieces) }
        }
        while text.unicodeScalars.count < minimum { text += "x" }
        return text
    }
}
