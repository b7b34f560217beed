/// Words written so that a shell's line reads them back, in every way there is.
public enum RandomQuoting {
    /// A word in one of the ways: bare with backslashes, in quotes, or piece by piece in all of them.
    public static func quote(_ word: String, using random: inout SplitMix) -> String {
        switch random.next() % 4 {
        case 0: single(word)
        case 1: double(word)
        case 2: bare(word)
        default:
            pieces(of: word, using: &random).map { piece in
                switch random.next() % 3 {
                case 0: single(piece)
                case 1: double(piece)
                default: bare(piece)
                }
            }.joined()
        }
    }

    /// Over scalars: a quote with a mark on it is another character, and a quote all the same.
    private static func single(_ text: String) -> String {
        var quoted = "'".unicodeScalars
        for scalar in text.unicodeScalars {
            if scalar == "'" { quoted.append(contentsOf: "'\\'".unicodeScalars) }
            quoted.append(scalar)
        }
        return String(quoted) + "'"
    }

    private static func double(_ text: String) -> String {
        var quoted = String.UnicodeScalarView("\"".unicodeScalars)
        for scalar in text.unicodeScalars {
            if scalar == "\"" || scalar == "\\" { quoted.append("\\") }
            quoted.append(scalar)
        }
        return String(quoted) + "\""
    }

    /// A backslash before every ASCII character that is no letter or digit; an empty word needs quotes.
    private static func bare(_ text: String) -> String {
        guard !text.isEmpty else { return "''" }
        var quoted = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isPlain = scalar.properties.isAlphabetic || scalar.value > 0x7F
            if !isPlain { quoted.append("\\") }
            quoted.append(scalar)
        }
        return String(quoted)
    }

    private static func pieces(of text: String, using random: inout SplitMix) -> [String] {
        var pieces = [String.UnicodeScalarView()]
        for scalar in text.unicodeScalars {
            if random.next() % 3 == 0 { pieces.append(String.UnicodeScalarView()) }
            pieces[pieces.count - 1].append(scalar)
        }
        return pieces.map(String.init)
    }
}
