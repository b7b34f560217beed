/// Draws a table, as `MultiTable` of `awscli/table.py` does.
struct TableRenderer {
    private var sections: [TableSection]
    private let isColored: Bool
    private var bytes: [UInt8] = []

    init(_ sections: [TableSection], isColored: Bool) {
        self.sections = sections
        self.isColored = isColored
    }

    /// All lines; every section with a single row is turned over when they would be wider than `width`.
    consuming func bytes(width: Int) -> [UInt8] {
        var total = widest
        if total > width {
            sections = sections.map(\.turned)
            total = widest
        }
        bytes.append("-", count: total)
        bytes.append("\n")
        for section in sections { append(section, total - 2 * section.indent) }
        return bytes
    }

    private var widest: Int {
        sections.reduce(0) { max($0, $1.width) }
    }

    private mutating func append(_ section: TableSection, _ width: Int) {
        if section.hasTitle {
            line(section.indent) {
                $0.appendCentered(section.title, width, edge: "|")
            }
            if section.heads.isEmpty, section.rowCount == 0 { rule(section.indent, [width]) }
        }
        let widths = section.columnWidths(filling: width)
        if !section.heads.isEmpty {
            rule(section.indent, widths)
            line(section.indent) {
                for (column, (head, width)) in zip(section.heads, widths).enumerated() {
                    $0.appendCentered(head, width, edge: column == 0 ? "|" : nil)
                }
            }
        }
        guard section.rowCount > 0, !widths.isEmpty else { return }
        rule(section.indent, widths)
        for row in 0..<section.rowCount {
            let cells = section.cells.dropFirst(row * widths.count).prefix(widths.count)
            line(section.indent) {
                for (column, (cell, width)) in zip(cells, widths).enumerated() {
                    $0.appendLeft(cell, width, edge: column == 0 ? "|" : nil)
                }
            }
        }
        rule(section.indent, widths)
    }

    /// A line between the bars of its section.
    private mutating func line(_ indent: Int, _ content: (inout TableRenderer) -> Void) {
        bytes.append("|", count: indent)
        content(&self)
        bytes.append("|", count: indent)
        bytes.append("\n")
    }

    private mutating func rule(_ indent: Int, _ widths: [Int]) {
        line(indent) {
            for (column, width) in widths.enumerated() {
                if column == 0 { $0.bytes.append("+") }
                $0.bytes.append("-", count: width - (column == 0 ? 2 : 1))
                $0.bytes.append("+")
            }
        }
    }

    /// A head or title in the middle; without an edge before it, one column further to the left.
    private mutating func appendCentered(
        _ cell: TableSection.Cell,
        _ width: Int,
        edge: Unicode.Scalar?
    ) {
        let before = width / 2 - cell.width / 2 - 1
        if let edge { bytes.append(edge) }
        bytes.append(" ", count: before)
        let isBold = isColored && !cell.text.isEmpty
        if isBold { bytes.append(TerminalLines.bold) }
        bytes.append(cell.text)
        if isBold { bytes.append(TerminalLines.reset) }
        bytes.append(" ", count: width - 1 - (edge == nil ? 0 : 1) - before - cell.width)
        bytes.append("|")
    }

    /// A cell of a row, after two spaces if there is room for them.
    private mutating func appendLeft(
        _ cell: TableSection.Cell,
        _ width: Int,
        edge: Unicode.Scalar?
    ) {
        if let edge { bytes.append(edge) }
        let room = width - 1 - (edge == nil ? 0 : 1) - cell.width
        let before = room >= 2 ? 2 : 0
        bytes.append(" ", count: before)
        bytes.append(cell.text)
        bytes.append(" ", count: room - before)
        bytes.append("|")
    }
}
