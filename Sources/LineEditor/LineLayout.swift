import CEditline

/// Where libedit draws the characters of a prompt and a line, counted from the row and column in
/// which the prompt begins.
///
/// It follows libedit's own rules (`re_addc` in its `refresh.c`): a character of two cells that
/// doesn't fit moves to the next row, and a full row puts the cursor on the next.
struct LineLayout {
    private let columns: Int
    /// Rows below the first.
    private(set) var row = 0
    /// Cells from the left.
    private(set) var column = 0

    init(columns: Int) {
        self.columns = max(2, columns)
    }

    /// The place of the cursor after a prompt and a text, before the character `next`.
    init(
        columns: Int,
        after text: some Sequence<Unicode.Scalar>,
        before next: Unicode.Scalar? = nil
    ) {
        self.init(columns: columns)
        for scalar in text { place(scalar) }
        guard let next, Self.cells(next) > 1, column + Self.cells(next) > self.columns else {
            return
        }
        row += 1
        column = 0
    }

    private mutating func place(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\n":
            row += 1
            column = 0
        case "\t":
            advance(by: 8 - column % 8)
        default:
            let cells = Self.cells(scalar)
            if column + cells > columns { advance(by: columns - column) }
            advance(by: cells)
        }
    }

    private mutating func advance(by cells: Int) {
        column += cells
        guard column >= columns else { return }
        row += 1
        column = 0
    }

    private static func cells(_ scalar: Unicode.Scalar) -> Int {
        if (0x20..<0x7F).contains(scalar.value) { return 1 }
        return max(0, Int(ceditline_cells(wchar_t(scalar.value))))
    }
}
