import Glibc
import TerminalText

/// A line that takes more rows than the screen has.
///
/// libedit draws nonsense then, and hides what is typed. So it draws nowhere as long as that lasts,
/// and the rows around the cursor are drawn here; they are all that is on the screen.
extension TerminalReader {
    /// Draws the part of a tall line that has the cursor, and lets libedit draw again once the line
    /// isn't tall any more.
    func drawTallLine() {
        let size = terminal.size
        guard let whole = tallLine(size) else { return endTallLine() }
        if reading?.window == nil {
            edit.draw(on: nowhere)
            reading?.window = Reading.Window()
        }
        let cursor = place(of: edit.line.cursor)
        let lowest = min(cursor.row, whole.rows.count - size.rows)
        let top = min(max(reading?.window?.top ?? 0, cursor.row - size.rows + 1), lowest)
        // Each row is cleared before it is written: after a full one the last cell would be, too.
        let text = whole.rows[top..<(top + size.rows)].map { "\u{1B}[K" + $0 }
        let place = "\u{1B}[\(cursor.row - top + 1);\(cursor.column + 1)H"
        draw(Reading.Window(top: top, drawn: "\u{1B}[H" + text.joined(separator: "\r\n") + place))
    }

    /// The layout of the line when it has more rows than the screen.
    private func tallLine(_ size: (columns: Int, rows: Int)) -> LineLayout? {
        let mostCellsOfOne = 8
        let line = edit.line.scalars
        let count = line.count + (reading?.prompt.plain.unicodeScalars.count ?? 0)
        guard count * mostCellsOfOne >= size.columns * size.rows else { return nil }
        let layout = place(of: line.count)
        return layout.row >= size.rows ? layout : nil
    }

    /// Puts all of a tall line on the screen, with a mark after it, and goes on below; false when
    /// the line isn't tall.
    func leaveTallLine(showing mark: String) -> Bool {
        guard reading?.window != nil else { return false }
        let rows = place(of: edit.line.scalars.count).rows.joined(separator: "\r\n")
        terminal.write("\u{1B}[H\(Terminal.clearBelow)\(rows)\(mark)\r\n")
        edit.draw(on: terminal.output)
        reading?.window = nil
        return true
    }

    /// Sends lines to where the terminal scrolls to, above a tall line.
    func scrollAway(_ text: String) {
        let rows = String(repeating: "\n", count: terminal.size.rows)
        terminal.write("\u{1B}[H\(Terminal.clearBelow)\(text)\(rows)")
        reading?.window?.drawn = ""
    }

    private func endTallLine() {
        guard reading?.window != nil else { return }
        reading?.window = nil
        terminal.write("\u{1B}[H\(Terminal.clearBelow)")
        edit.draw(on: terminal.output)
        edit.refresh()
    }

    private func draw(_ window: Reading.Window) {
        if window.drawn != reading?.window?.drawn { terminal.write(window.drawn) }
        reading?.window = window
    }
}
