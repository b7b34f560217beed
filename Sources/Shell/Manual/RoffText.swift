/// Text as roff has it, so that it is shown as it stands.
enum RoffText {
    /// Text with nothing in it that roff would take for something else.
    static func literal(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": result += "\\e"
            // These five are typographic by themselves, and then can't be copied into a shell.
            case "-": result += "\\-"
            case "'": result += "\\(aq"
            case "`": result += "\\(ga"
            case "^": result += "\\(ha"
            case "~": result += "\\(ti"
            case _ where scalar.isASCII: result.unicodeScalars.append(scalar)
            default: result += "\\[u\(hexadecimal(scalar))]"
            }
        }
        return result
    }

    /// The same where the text is an argument of a request, in double quotes.
    static func argument(_ text: String) -> String {
        literal(text).split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "\\(dq")
    }

    /// The same, and what stands between backticks is bold.
    static func marked(_ text: String) -> String {
        let parts = text.split(separator: "`", omittingEmptySubsequences: false)
        return parts.enumerated().map { index, part in
            let words = prose(String(part), isCode: index % 2 == 1)
            return index % 2 == 1 ? "\\fB\(words)\\fP" : words
        }.joined()
    }

    /// In prose a dash or an apostrophe between letters is one; elsewhere it belongs to something typed.
    private static func prose(_ text: String, isCode: Bool) -> String {
        guard !isCode else { return literal(text) }
        var result = ""
        var before: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            let isInWord = before.properties.isAlphabetic && (scalar == "-" || scalar == "'")
            result += isInWord ? String(scalar) : literal(String(scalar))
            before = scalar
        }
        return result
    }

    private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
