/// How wide the columns of a table are, and how they share a line that is too short for them.
struct ColumnWidths {
    /// Spaces between two columns.
    static let gap = 2
    /// What a column keeps when there is too little space.
    static let least = 4

    private let natural: [Int]
    private let isFlexible: [Bool]

    /// - Parameters:
    ///   - natural: the width of each column's widest cell.
    ///   - isFlexible: which columns give way first.
    init(_ natural: [Int], isFlexible: [Bool]) {
        self.natural = natural
        self.isFlexible = isFlexible
    }

    /// The widths that fit into a line, or the least ones when none do.
    func fitting(_ line: Int) -> [Int] {
        let gaps = Self.gap * max(0, natural.count - 1)
        let flexible = natural.indices.filter { isFlexible[$0] }
        let rigid = natural.indices.filter { !isFlexible[$0] }
        var widths = natural
        for columns in [flexible, rigid] {
            let others = widths.reduce(gaps, +) - columns.reduce(0) { $0 + widths[$1] }
            shrink(columns, of: &widths, to: line - others)
        }
        return widths
    }

    /// Cuts columns to one common width, the largest that fits; cells left over go to the first ones.
    private func shrink(_ columns: [Int], of widths: inout [Int], to space: Int) {
        func total(_ most: Int) -> Int {
            columns.reduce(0) { $0 + min(widths[$1], most) }
        }
        var low = Self.least
        var high = columns.reduce(low) { max($0, widths[$1]) }
        guard total(high) > space else { return }
        while high - low > 1 {
            let middle = low + (high - low) / 2
            if total(middle) <= space { low = middle } else { high = middle }
        }
        var spare = space - total(low)
        for column in columns where widths[column] > low {
            widths[column] = spare > 0 ? low + 1 : low
            spare -= 1
        }
    }
}
