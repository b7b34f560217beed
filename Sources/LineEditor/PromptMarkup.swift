import TerminalText

/// A prompt as libedit wants it: what takes no cell stands between two marks.
///
/// libedit loses a span that ends the prompt, and draws nonsense when two spans touch. So sequences
/// that meet become one span, and every span is followed by a character that is drawn. The last two
/// characters hold none, for programs that wait for `> `.
enum PromptMarkup {
    /// What stands around a span: a character that no safe text holds.
    static let mark: Unicode.Scalar = "\u{1}"

    /// The prompt with its styles, or without.
    static func scalars(of prompt: SafeText, usesColor: Bool) -> [Unicode.Scalar] {
        guard usesColor else { return Array(prompt.plain.unicodeScalars) }
        var cells = cells(of: prompt.rendered(color: true))
        settle(&cells)
        return cells.flatMap { cell in
            cell.sequences.isEmpty ? [cell.scalar] : [mark] + cell.sequences + [mark, cell.scalar]
        }
    }

    private struct Cell {
        var sequences: [Unicode.Scalar]
        var scalar: Unicode.Scalar
    }

    /// Cuts a rendered prompt into characters, each with the sequences before it.
    ///
    /// Those after the last one are given to a space that isn't drawn yet.
    private static func cells(of rendered: String) -> [Cell] {
        var cells: [Cell] = []
        var waiting: [Unicode.Scalar] = []
        var isInside = false
        for scalar in rendered.unicodeScalars {
            if scalar == "\u{1B}" { isInside = true }
            if isInside {
                waiting.append(scalar)
                if scalar == "m" { isInside = false }
            } else {
                cells.append(Cell(sequences: waiting, scalar: scalar))
                waiting = []
            }
        }
        if !waiting.isEmpty { cells.append(Cell(sequences: waiting, scalar: "\0")) }
        return cells
    }

    /// Moves the sequences of the end to before the last two characters, in their order.
    private static func settle(_ cells: inout [Cell]) {
        let isOpen = cells.last?.scalar == "\0"
        let tail = cells.suffix(isOpen ? 3 : 2)
        guard let first = tail.indices.first else { return }
        let sequences = tail.flatMap(\.sequences)
        for index in tail.indices { cells[index].sequences = [] }
        cells[first].sequences = sequences
        if isOpen { cells.removeLast() }
    }
}
