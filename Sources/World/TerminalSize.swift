import Glibc

/// Columns and rows of a terminal.
public struct TerminalSize: Sendable, Hashable {
    /// Cells in a row, at least 1.
    public let columns: Int
    /// Rows on the screen, at least 1.
    public let rows: Int

    /// Makes a size; numbers below 1 become 1.
    public init(columns: Int, rows: Int) {
        self.columns = max(1, columns)
        self.rows = max(1, rows)
    }

    /// What the terminal behind a descriptor says, or nil when it is none or says 0.
    public init?(descriptor: Int32) {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0
        else { return nil }
        self.init(columns: Int(size.ws_col), rows: Int(size.ws_row))
    }
}
