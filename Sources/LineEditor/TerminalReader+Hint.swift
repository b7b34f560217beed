import TerminalText

/// Words after the line that say what can come next.
///
/// A hint is on the screen only while nothing happens: it is drawn when a wait for a key begins, and
/// wiped before what ended the wait is acted on. So nothing else has to know of hints, and none is
/// left behind.
extension TerminalReader {
    /// Room for less than this isn't worth a hint, in cells.
    private static let leastRoom = 8

    /// Draws the hint for the line, where there is one and room for it in the row.
    ///
    /// The terminal itself puts the cursor back, and doesn't wrap meanwhile: it may think otherwise
    /// than we do of a character's width.
    func showHint() {
        guard usesColor, case .lines(_, let hint, _) = purpose, let reading, reading.isAtRest
        else { return }
        let line = edit.line
        // vi's command mode has the cursor behind the line only when that is empty.
        guard line.activity == .editing, line.cursor == line.scalars.count,
            !edit.isVi || line.cursor > 0, terminal.isOurs
        else { return }
        let text = line.text
        let room = terminal.size.columns - 1 - place(of: line.cursor).column
        let shown = room < Self.leastRoom ? .empty : hint(text, text.utf8.count).truncated(to: room)
        guard !shown.isEmpty else { return }
        TerminalModes.guardSays(Terminal.farewellToHint)
        let drawn = shown.styled(.dim).rendered(color: true)
        terminal.write("\u{1B}7\u{1B}[?7l\(drawn)\u{1B}[?7h\u{1B}8")
        self.reading?.hasHint = true
    }

    /// Takes the hint away, before a byte that was typed is acted on or something else is done.
    ///
    /// A character's echo goes out together with this, so that nothing flickers.
    func wipeHint(before byte: UInt8? = nil) {
        guard reading?.hasHint == true else { return }
        reading?.hasHint = false
        // To the end of the screen: a terminal that became narrower may have folded it.
        let wipe = "\u{1B}[J"
        if let byte, (0x20..<0x7F).contains(byte) {
            edit.write(wipe)
        } else {
            terminal.write(wipe)
        }
        TerminalModes.guardSays(Terminal.farewell)
    }
}

extension Reading {
    /// Whether nothing is under way: no key half read, no line on its way out or out of sight.
    fileprivate var isAtRest: Bool {
        guard case .nothing = decoder.pending else { return false }
        return ending == nil && window == nil
    }
}
