import TerminalText

/// Turns what was printed into lines that a terminal can be given.
///
/// Line feeds, tabs and bold are taken for ours, since control characters of values have been made
/// visible before; everything between them is made visible once more, which changes nothing then.
enum TerminalLines {
    /// Begins what is bold (ECMA-48, Select Graphic Rendition).
    static let bold = "\u{1B}[1m"
    /// Ends what is bold.
    static let reset = "\u{1B}[0m"

    static func of(_ bytes: [UInt8]) -> [SafeText] {
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines.map(line)
    }

    private static func line(_ bytes: ArraySlice<UInt8>) -> SafeText {
        var line = SafeText.empty
        var style = Style.plain
        var rest = bytes
        while !rest.isEmpty {
            if rest.first == UInt8(ascii: "\t") {
                line += "\t"
                rest.removeFirst()
            } else if rest.starts(with: bold.utf8) {
                style = .bold
                rest.removeFirst(bold.utf8.count)
            } else if rest.starts(with: reset.utf8) {
                style = .plain
                rest.removeFirst(reset.utf8.count)
            } else {
                // An escape that isn't ours is part of the text, and becomes visible.
                let text = rest.dropFirst().prefix { $0 != UInt8(ascii: "\t") && $0 != 0x1B }
                let end = text.endIndex
                line += SafeText(
                    untrusted: String(decoding: rest[..<end], as: UTF8.self),
                    style: style
                )
                rest = rest[end...]
            }
        }
        return line
    }
}
