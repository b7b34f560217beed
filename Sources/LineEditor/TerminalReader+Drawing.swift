import TerminalText

extension TerminalReader {
    /// Prints lines above the prompt; the line being edited, and the cursor in it, stay.
    ///
    /// The cursor goes up to the row in which the prompt begins, everything from there is cleared,
    /// and libedit draws it again below.
    func showAbove(_ lines: [SafeText]) {
        let text = lines.map { $0.rendered(color: usesColor) + "\n" }.joined()
        guard reading?.window == nil else { return scrollAway(text) }
        edit.write(upToPrompt() + text)
        edit.refresh()
    }

    /// Draws the line again, in a terminal that has become wider or narrower.
    ///
    /// Terminals fold what they show to the new width, so that is the width to go up by.
    func redrawResized() {
        edit.write(upToPrompt())
        edit.resize()
        edit.refresh()
    }

    /// Leaves the line on the screen, with a mark after it, and goes on below it.
    func leaveLine(showing mark: String) {
        if leaveTallLine(showing: mark) { return }
        let line = edit.line
        let from = place(of: line.cursor)
        let end = place(of: line.scalars.count)
        let down = end.row > from.row ? "\u{1B}[\(end.row - from.row)B" : ""
        let right = end.column > 0 ? "\u{1B}[\(end.column)C" : ""
        terminal.write("\(down)\r\(right)\(mark)\n")
    }

    /// Where the character with a number in the line is drawn, from the start of the prompt.
    func place(of index: Int) -> LineLayout {
        let line = edit.line.scalars
        let prompt = reading?.prompt.plain.unicodeScalars ?? "".unicodeScalars
        return LineLayout(
            columns: terminal.size.columns,
            after: Array(prompt) + line[..<min(index, line.count)],
            before: index < line.count ? line[index] : nil
        )
    }

    private func upToPrompt() -> String {
        let size = terminal.size
        let row = min(place(of: edit.line.cursor).row, size.rows - 1)
        return (row > 0 ? "\u{1B}[\(row)A" : "") + "\r" + Terminal.clearBelow
    }
}
