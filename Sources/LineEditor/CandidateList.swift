import TerminalText

/// Candidates as lines that fit a screen.
enum CandidateList {
    /// In columns, or one to a row when there are notes; what doesn't fit is counted on the last
    /// row.
    static func lines(of candidates: [Candidate], columns: Int, rows: Int) -> [SafeText] {
        let rows = max(2, rows)
        let width = max(1, columns)
        if candidates.contains(where: { !$0.note.isEmpty }) {
            return withNotes(candidates, width: width, rows: rows)
        }
        return inColumns(candidates, width: width, rows: rows)
    }

    private static func withNotes(_ candidates: [Candidate], width: Int, rows: Int) -> [SafeText] {
        let shown = candidates.prefix(candidates.count > rows ? rows - 1 : rows)
        let name = shown.reduce(0) { max($0, $1.shown.width) }
        let lines = shown.map { candidate in
            let line: SafeText =
                "\(candidate.shown.padded(to: name))  \(candidate.note, style: .dim)"
            return (candidate.note.isEmpty ? candidate.shown : line).truncated(to: width)
        }
        return lines + remainder(candidates.count - shown.count, width: width)
    }

    private static func inColumns(_ candidates: [Candidate], width: Int, rows: Int) -> [SafeText] {
        let gap = 2
        // A column has at least a character and the gap: more can't be on the screen.
        let texts = candidates.prefix(rows * (width / (gap + 1) + 1)).map(\.shown)
        let cell = min(width, texts.reduce(1) { max($0, $1.width) })
        let perRow = max(1, (width + gap) / (cell + gap))
        let needed = (candidates.count + perRow - 1) / perRow
        let used = needed > rows ? rows - 1 : needed
        let shown = texts.prefix(used * perRow)
        let lines = (0..<used).map { row in
            let line = stride(from: row, to: shown.count, by: used).map { shown[$0] }
            let padded = line.dropLast().map { $0.padded(to: cell + gap) } + line.suffix(1)
            return padded.joined().truncated(to: width)
        }
        return lines + remainder(candidates.count - shown.count, width: width)
    }

    private static func remainder(_ count: Int, width: Int) -> [SafeText] {
        let line: SafeText = "... and \(count) more"
        return count > 0 ? [line.truncated(to: width)] : []
    }
}
