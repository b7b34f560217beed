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
    /// What is in each row.
    private(set) var rows = [""]

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
        nextRow()
    }

    private mutating func place(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\n":
            nextRow()
        case "\t":
            for _ in 0..<(8 - column % 8) { place(" ") }
        default:
            let cells = Self.cells(scalar)
            if column + cells > columns { nextRow() }
            rows[row] += Self.visible(scalar, cells: cells)
            column += cells
            if column >= columns { nextRow() }
        }
    }

    private mutating func nextRow() {
        row += 1
        column = 0
        rows.append("")
    }

    /// A character as libedit draws it: what isn't printable as `\U+XXXX`.
    private static func visible(_ scalar: Unicode.Scalar, cells: Int) -> String {
        guard cells > 2 else { return String(scalar) }
        let digits = String(scalar.value, radix: 16, uppercase: true).suffix(cells - 3)
        return "\\U+" + String(repeating: "0", count: cells - 3 - digits.count) + digits
    }

    /// The cells that a character is drawn in.
    static func cells(_ scalar: Unicode.Scalar) -> Int {
        if (0x20..<0x7F).contains(scalar.value) { return 1 }
        return max(0, Int(ceditline_cells(wchar_t(scalar.value))))
    }
}
