/// What the scripts of all shells have in common as text.
enum ScriptText {
    /// The first line behind what a shell wants first.
    static let header =
        "# Made of the table of commands by scripts/generate-completions: do not edit."

    /// A word in single quotes, what would end them written as `escape`; control characters are spaces.
    static func quoted(_ text: String, quote escape: String, backslash: String = "\\") -> String {
        var quoted = "'"
        for scalar in text.unicodeScalars {
            switch scalar {
            case "'": quoted += escape
            case "\\": quoted += backslash
            case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): quoted += " "
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "'"
    }

    /// Whether a shell takes the word as it is.
    static func isPlain(_ word: String) -> Bool {
        !word.isEmpty
            && word.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                    true
                default: false
                }
            }
    }

    /// Items with a separator between them, on as many lines as it takes.
    ///
    /// - Parameters:
    ///   - items: what to write.
    ///   - separator: what stands behind each but the last.
    ///   - indent: the spaces at the start of each line but the first.
    ///   - offset: how much of the first line is taken already.
    ///   - fold: what ends a line that goes on.
    /// - Returns: the text, without a newline at its end.
    static func filled(
        _ items: [String],
        separator: String,
        indent: Int,
        offset: Int,
        fold: String = ""
    ) -> String {
        var text = ""
        var width = offset
        for (index, item) in items.enumerated() {
            let piece = item + (index == items.count - 1 ? "" : separator)
            if index > 0 {
                if width + piece.count + fold.count + 1 > 100 {
                    text += fold + "\n" + String(repeating: " ", count: indent)
                    width = indent
                } else {
                    text += " "
                    width += 1
                }
            }
            text += piece
            width += piece.count
        }
        return text
    }
}
