import TerminalText

/// Names and values below each other, the values in one column.
struct DetailList {
    private var rows: [(name: SafeText, value: SafeText)] = []

    /// Adds a row; a value that isn't there adds none.
    mutating func add(_ name: SafeText, _ value: SafeText?) {
        guard let value, !value.isEmpty else { return }
        rows.append((name, value))
    }

    /// The lines.
    var lines: [SafeText] {
        let width = rows.map(\.name.width).max() ?? 0
        return rows.map { $0.name.padded(to: width, alignment: .left) + "  " + $0.value }
    }
}
