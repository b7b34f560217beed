/// The one way from text of outside to text for a terminal.
///
/// Every scalar that is hidden or steers the terminal comes out as an escape that a person can read:
/// `\n`, `\t`, `\r`, else `\u{202E}`. Nothing is dropped. A backslash is kept single, so the result
/// is meant to be read, not to be parsed. Applying it twice changes nothing more.
enum Visible {
    /// How many marks a base keeps; any more would only pile up, and could hang a terminal.
    static let mostMarks = 8

    /// The text with nothing left in it that isn't drawn.
    static func text(of text: String) -> String {
        if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text }
        var result = String.UnicodeScalarView()
        // A mark at the start has no base of its own, and would join what is printed before it.
        var marks = mostMarks
        for scalar in text.unicodeScalars {
            switch ScalarClass(of: scalar) {
            case .narrow, .wide:
                marks = 0
                result.append(scalar)
            case .mark where marks < mostMarks:
                marks += 1
                result.append(scalar)
            case .mark, .hidden:
                marks = mostMarks
                result.append(contentsOf: escape(scalar).unicodeScalars)
            }
        }
        return String(result)
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\n": "\\n"
        case "\t": "\\t"
        case "\r": "\\r"
        default: "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
        }
    }
}
