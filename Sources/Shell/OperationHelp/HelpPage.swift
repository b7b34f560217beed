import TerminalText

/// Lines of help as they come to be, none wider than the terminal.
struct HelpPage {
    /// Cells of a line where results go to no terminal.
    static let usualWidth = 80
    /// Lines aren't set in fewer cells, however narrow the terminal is.
    static let leastWidth = 40

    /// Cells of a line.
    let width: Int
    private(set) var lines: [SafeText] = []

    /// - Parameter width: the cells of the terminal, or nil where there is none.
    init(width: Int?) {
        self.width = max(width ?? HelpPage.usualWidth, HelpPage.leastWidth)
    }

    /// Begins a part of the page.
    mutating func heading(_ text: SafeText) {
        blank()
        lines.append(text.styled(.bold))
    }

    /// Ends a paragraph with an empty line, of which there are never two.
    mutating func blank() {
        if lines.last?.isEmpty == false { lines.append(.empty) }
    }

    /// Sets words in lines.
    ///
    /// - Parameters:
    ///   - text: the words.
    ///   - indent: the spaces before each line.
    ///   - hanging: how many more stand before each line but the first.
    ///   - marks: characters behind which a line may end, as it may at a space.
    mutating func text(
        _ text: String,
        indent: Int,
        hanging: Int = 0,
        breakingAfter marks: Set<Character> = []
    ) {
        fill(HelpWord.words(of: text, breakingAfter: marks), indent: indent, hanging: hanging)
    }

    /// Sets a name and what is said of it: `--flow-name (string, required)`.
    mutating func term(_ name: String, _ rest: String, indent: Int, hanging: Int = 2) {
        let words = HelpWord.words(of: name, style: .bold) + HelpWord.words(of: rest)
        fill(words, indent: indent, hanging: hanging)
    }

    /// Sets rows of a name and a text: beside each other where there is room, else below.
    mutating func list(_ rows: [(name: String, text: String)], indent: Int) {
        let column = indent + (rows.map(\.name.count).max() ?? 0) + 2
        guard column * 2 <= width else {
            for row in rows {
                text(row.name, indent: indent)
                text(row.text, indent: indent + 4)
            }
            return
        }
        for row in rows {
            let first = lines.count
            text(row.text, indent: column)
            guard lines.count > first else { continue }
            let name = "\(spaces(indent))\(row.name)" as SafeText
            // The first line's indent makes room for the name.
            let rest = String(lines[first].plain.dropFirst(column))
            lines[first] = name.padded(to: column) + "\(rest)"
        }
    }

    /// Sets a command for the system's shell: where it doesn't fit, its lines end in `\`, so that it can be
    /// copied.
    mutating func command(_ text: String, indent: Int) {
        var line = "\(spaces(indent))" as SafeText
        var isAtStart = true
        let words = text.split(separator: " ").map { SafeText(untrusted: String($0)) }
        for (index, word) in words.enumerated() {
            let next = index + 1 < words.count ? words[index + 1] : .empty
            // An option and its value stay together where they can.
            let isPair = word.plain.hasPrefix("--") && !next.plain.hasPrefix("-")
            let pair = word.width + (isPair ? 1 + next.width : 0)
            let needed = indent + 2 + pair + 2 > width ? word.width : pair
            if !isAtStart, line.width + 1 + needed + (next.isEmpty ? 0 : 2) > width {
                lines.append(line + " \\")
                line = "\(spaces(indent + 2))"
                isAtStart = true
            }
            line += (isAtStart ? .empty : " ") + word
            isAtStart = false
        }
        lines.append(line)
    }

    private mutating func fill(_ words: [HelpWord], indent: Int, hanging: Int) {
        var line = "\(spaces(indent))" as SafeText
        var used = indent
        var isAtStart = true
        func next() -> (SafeText, Int) {
            ("\(spaces(indent + hanging))", indent + hanging)
        }
        for word in words {
            let gap = isAtStart || word.isJoined ? 0 : 1
            if !isAtStart, used + gap + word.text.width > width {
                lines.append(line)
                (line, used) = next()
                isAtStart = true
            }
            for piece in word.pieces(first: width - used, others: width - indent - hanging) {
                if !isAtStart, used + gap + piece.width > width {
                    lines.append(line)
                    (line, used) = next()
                    isAtStart = true
                }
                if !isAtStart, gap == 1 { line += " " }
                line += piece
                used += piece.width + (isAtStart ? 0 : gap)
                isAtStart = false
            }
        }
        if !isAtStart { lines.append(line) }
    }

    private func spaces(_ count: Int) -> String {
        String(repeating: " ", count: max(0, count))
    }
}
