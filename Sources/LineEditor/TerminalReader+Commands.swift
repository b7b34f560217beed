extension TerminalReader {
    /// Inserts the paste that is ready, as it is.
    func insertPaste() -> LibEdit.CommandResult {
        guard let text = reading?.pasted, !text.isEmpty else { return .failed }
        reading?.pasted = ""
        edit.insert(text)
        return .changed
    }

    /// Tab.
    func complete() -> LibEdit.CommandResult {
        guard case .lines(let complete, _, _) = purpose else { return .failed }
        let line = edit.line
        let text = line.text
        let cursor = line.textBefore.utf8.count
        switch CompletionEdit(complete(text, cursor), line: text, cursor: cursor) {
        case .nothing:
            return .failed
        case .replace(let range, let replacement):
            replace(range, of: line, with: replacement)
            return .changed
        case .list(let candidates, let count):
            list(candidates, of: count)
            return .drawn
        }
    }

    private func replace(_ range: Range<Int>, of line: EditedLine, with text: String) {
        let bytes = Array(line.text.utf8)
        let end = String(decoding: bytes[..<range.upperBound], as: UTF8.self).unicodeScalars.count
        let count = String(decoding: bytes[range], as: UTF8.self).unicodeScalars.count
        edit.moveCursor(by: end - line.cursor)
        edit.deleteBeforeCursor(count)
        edit.insert(text)
    }

    private func list(_ candidates: [Candidate], of count: Int) {
        let size = terminal.size
        let ownRows = place(of: edit.line.scalars.count).row + 1
        let lines = CandidateList.lines(
            of: candidates,
            count: count,
            columns: size.columns,
            rows: size.rows - ownRows
        )
        showAbove(lines)
    }
}
