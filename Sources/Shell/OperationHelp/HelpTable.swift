/// Texts of help, found by a key: a literal with a line for each, `KEY: TEXT`.
///
/// One literal for many texts, because each one that Swift makes by itself costs the program more than
/// the text is long.
struct HelpTable: Sendable {
    private let table: StaticString

    init(_ table: StaticString) {
        self.table = table
    }

    /// The text of a key.
    subscript(key: String) -> String? {
        let start = key + ": "
        return lines.first { $0.hasPrefix(start) }.map { String($0.dropFirst(start.count)) }
    }

    /// Every key, in order.
    var keys: [String] {
        lines.map { line in String(line.prefix { $0 != ":" }) }
    }

    private var lines: [Substring] {
        table.description.split(separator: "\n")
    }
}
