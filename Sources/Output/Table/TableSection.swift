/// A part of a table with a title, column heads and rows, each of which may be missing.
struct TableSection {
    /// A text of a table, measured once.
    struct Cell {
        let text: String
        let width: Int

        init(_ text: String) {
            self.text = text
            width = TextWidth.of(text)
        }
    }

    let title: Cell
    let indent: Int
    private(set) var heads: [Cell] = []
    /// The cells of all rows, one row after the other.
    private(set) var cells: [Cell] = []
    private(set) var rowCount = 0
    /// How wide the widest cell of each column is.
    private(set) var columns: [Int] = []
    /// How many cells each row has, once that is settled.
    private(set) var columnCount: Int?

    /// - Parameters:
    ///   - title: nil is no title, which counts as wide as Python's `None`.
    ///   - indent: how many bars stand on both sides.
    init(title: String?, indent: Int) {
        self.title = Cell(title ?? "None")
        self.indent = indent
        hasTitle = title?.isEmpty == false
    }

    /// Whether the title is shown.
    let hasTitle: Bool

    mutating func setHeads(_ texts: [String]) throws(OutputFailure.Problem) {
        let heads = texts.map(Cell.init)
        try widen(for: heads)
        if columnCount == nil { columnCount = heads.count }
        self.heads = heads
    }

    mutating func addRow(_ texts: [String]) throws(OutputFailure.Problem) {
        let expected = columnCount ?? texts.count
        columnCount = expected
        guard texts.count == expected else {
            throw .unevenRow(expected: expected, found: texts.count)
        }
        let row = texts.map(Cell.init)
        cells += row
        rowCount += 1
        try widen(for: row)
    }

    private mutating func widen(for row: [Cell]) throws(OutputFailure.Problem) {
        if columns.isEmpty {
            columns = row.map(\.width)
            return
        }
        for (column, cell) in row.enumerated() {
            guard column < columns.count else { throw .outOfRange }
            columns[column] = max(columns[column], cell.width)
        }
    }

    /// The width that the section needs, bars included.
    var width: Int {
        2 + 2 * indent + max(title.width, columns.reduce(0) { $0 + $1 + Self.padding })
    }

    private static let padding = 4

    /// The widths of the columns when together they are to fill a width.
    ///
    /// In proportion to what is in them, rounded half to even as Python does; what is over is taken from
    /// the left, what is missing is given to the right.
    func columnWidths(filling total: Int) -> [Int] {
        let wanted = columns.map { $0 + Self.padding }
        guard !wanted.isEmpty else { return [] }
        let scale = Double(total) / Double(wanted.reduce(0, +))
        var widths = wanted.map { Int((scale * Double($0)).rounded(.toNearestOrEven)) }
        var excess = widths.reduce(0, +) - total
        while excess != 0 {
            let step = excess > 0 ? -1 : 1
            let order = excess > 0 ? Array(widths.indices) : widths.indices.reversed()
            for column in order where excess != 0 {
                widths[column] += step
                excess += step
            }
        }
        return widths
    }

    /// The same, with a row for each head when there is just one row: a narrower form.
    var turned: TableSection {
        guard rowCount == 1, !heads.isEmpty else { return self }
        var section = self
        section.heads = []
        section.columns = []
        section.cells = zip(heads, cells).flatMap { [$0, $1] }
        section.rowCount = section.cells.count / 2
        section.columnCount = 2
        section.columns = [heads, cells].map { $0.lazy.map(\.width).max() ?? 0 }
        return section
    }
}
