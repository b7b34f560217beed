/// Rows under a bold header, with two spaces between columns.
///
/// Numbers go to the right, the last column has no padding, and no line ends in spaces.
public struct TextTable: Sendable {
    /// A column's header and how its cells are set.
    public struct Column: Sendable {
        /// The header.
        public var title: SafeText
        /// On which side its cells stand.
        public var alignment: SafeText.Alignment
        /// Whether its cells may be cut before those of other columns are.
        public var isFlexible: Bool

        /// Makes a column of its parts.
        public init(
            title: SafeText,
            alignment: SafeText.Alignment = .left,
            isFlexible: Bool = false
        ) {
            self.title = title
            self.alignment = alignment
            self.isFlexible = isFlexible
        }
    }

    /// The columns, left to right.
    public var columns: [Column]
    /// The cells, each one line: where a row is short they are empty, and those too many are not shown.
    public var rows: [[SafeText]]

    /// Makes a table of its parts.
    public init(columns: [Column], rows: [[SafeText]] = []) {
        self.columns = columns
        self.rows = rows
    }

    /// The table as lines that take at most `width` cells, or as many as it needs when that is nil.
    ///
    /// When there are too few, flexible columns are cut, the widest first, down to 4 cells; then the
    /// others likewise; and when that is not enough each line is cut.
    /// - Parameter width: the cells of a line.
    /// - Returns: the header and the rows, without newlines.
    public func lines(fitting width: Int?) -> [SafeText] {
        let cells = [columns.map { $0.title.styled(.bold) }] + rows
        let natural = columns.indices.map { column in
            cells.reduce(0) { widest, row in
                row.indices.contains(column) ? max(widest, row[column].width) : widest
            }
        }
        guard let width else { return cells.map { line($0, widths: natural) } }
        let fitted = ColumnWidths(natural, isFlexible: columns.map(\.isFlexible)).fitting(width)
        return cells.map { line($0, widths: fitted).truncated(to: width) }
    }

    private func line(_ cells: [SafeText], widths: [Int]) -> SafeText {
        var line = SafeText.empty
        // Spaces are written only when a text follows them.
        var spaces = 0
        for ((cell, column), width) in zip(zip(cells, columns), widths) {
            let text = cell.truncated(to: width)
            let padding = width - text.width
            if column.alignment == .right { spaces += padding }
            if !text.isEmpty {
                line += SafeText(spaces: spaces) + text
                spaces = 0
            }
            if column.alignment == .left { spaces += padding }
            spaces += ColumnWidths.gap
        }
        return line
    }
}
