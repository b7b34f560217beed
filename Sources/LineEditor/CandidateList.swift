import TerminalText

/// Candidates as lines that fit a screen.
enum CandidateList {
    /// In columns, or one to a row when there are notes; what doesn't fit is counted on the last
    /// row.
    ///
    /// - Parameters:
    ///   - candidates: the candidates, in order.
    ///   - total: how many there are, if these aren't all.
    ///   - columns: the width of the screen.
    ///   - rows: how many rows the list may have.
    /// - Returns: the lines, without newlines.
    static func lines(
        of candidates: [Candidate],
        count total: Int? = nil,
        columns: Int,
        rows: Int
    ) -> [SafeText] {
        let rows = max(2, rows)
        let width = max(1, columns)
        let total = max(total ?? 0, candidates.count)
        // The row that counts those left out has to fit as well.
        let room = total > candidates.count ? rows - 1 : rows
        let lines =
            candidates.contains { !$0.note.isEmpty }
            ? withNotes(candidates, width: width, rows: room)
            : inColumns(candidates, width: width, rows: room)
        return lines.rows + remainder(total - lines.count, width: width)
    }

    private typealias List = (rows: [SafeText], count: Int)

    private static func withNotes(_ candidates: [Candidate], width: Int, rows: Int) -> List {
        let shown = candidates.prefix(candidates.count > rows ? max(1, rows - 1) : rows)
        let name = shown.reduce(0) { max($0, $1.shown.width) }
        let lines = shown.map { candidate in
            let line: SafeText =
                "\(candidate.shown.padded(to: name))  \(candidate.note, style: .dim)"
            return (candidate.note.isEmpty ? candidate.shown : line).truncated(to: width)
        }
        return (lines, shown.count)
    }

    private static func inColumns(_ candidates: [Candidate], width: Int, rows: Int) -> List {
        let gap = 2
        // A column has at least a character and the gap: more can't be on the screen.
        let texts = candidates.prefix(rows * (width / (gap + 1) + 1)).map(\.shown)
        let cell = min(width, texts.reduce(1) { max($0, $1.width) })
        let perRow = max(1, (width + gap) / (cell + gap))
        let needed = (candidates.count + perRow - 1) / perRow
        let used = needed > rows ? max(1, rows - 1) : needed
        let shown = texts.prefix(used * perRow)
        let lines = (0..<used).map { row in
            let line = stride(from: row, to: shown.count, by: used).map { shown[$0] }
            let padded = line.dropLast().map { $0.padded(to: cell + gap) } + line.suffix(1)
            return padded.joined().truncated(to: width)
        }
        return (lines, shown.count)
    }

    private static func remainder(_ count: Int, width: Int) -> [SafeText] {
        let line: SafeText = "... and \(count) more"
        return count > 0 ? [line.truncated(to: width)] : []
    }
}
