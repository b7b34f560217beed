/// Writing a word so that ``LineParser`` reads the same word back.
public enum Quoting {
    /// The word as it can be typed: bare when nothing in it means anything, else in single quotes.
    public static func quote(_ word: String) -> String {
        guard needsQuotes(word) else { return word }
        var quoted = "'".unicodeScalars
        // Over scalars: a quote with a mark on it is another character, and a quote all the same.
        for scalar in word.unicodeScalars {
            if scalar == "'" { quoted.append(contentsOf: "'\\'".unicodeScalars) }
            quoted.append(scalar)
        }
        quoted.append("'")
        return String(quoted)
    }

    /// The beginning of a word as it can be typed, open at its end: an opened quote stays open.
    public static func quotePrefix(_ beginning: String) -> String {
        let quoted = quote(beginning)
        guard !beginning.isEmpty else { return "" }
        return quoted == beginning ? beginning : String(quoted.unicodeScalars.dropLast())
    }

    private static func needsQuotes(_ word: String) -> Bool {
        guard let first = word.utf8.first else { return true }
        return startsSomething.contains(first) || word.utf8.contains(where: meansSomething.contains)
    }

    private static let startsSomething = Set("#!|>@".utf8)
    private static let meansSomething = Set(" \t'\"\\$`;&<".utf8)
}
