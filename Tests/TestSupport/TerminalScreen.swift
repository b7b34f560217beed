/// What a terminal of some size would show: as much of xterm as a line editor uses.
///
/// Rows fold at the right margin as xterm's do: the cursor stays in the last column until one more
/// character comes. Sequences it doesn't know are left out.
public struct TerminalScreen: Sendable {
    /// The height of the window.
    public private(set) var rows: Int
    /// The width of the window.
    public private(set) var columns: Int
    /// The row of the cursor, from 0.
    public private(set) var cursorRow = 0
    /// The column of the cursor, from 0.
    public private(set) var cursorColumn = 0
    /// How often the bell rang.
    public private(set) var bells = 0
    /// Whether bracketed paste is on.
    public private(set) var reportsPaste = false

    private var cells: [[String]]
    private var scrolledOff: [String] = []
    private var folds = false
    private var saved = (row: 0, column: 0, folds: false)
    private var pending: [UInt8] = []
    private var plain: [UInt8] = []

    init(rows: Int, columns: Int) {
        self.rows = rows
        self.columns = columns
        cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
    }

    /// The rows that hold anything, from the first that was ever printed, without trailing spaces.
    public var lines: [String] {
        var lines = scrolledOff + cells.map(Self.text)
        while lines.last == "" { lines.removeLast() }
        return lines
    }

    /// The row in which the cursor is.
    public var currentLine: String {
        Self.text(cells[cursorRow])
    }

    private static func text(_ row: [String]) -> String {
        var row = row[...]
        while row.last == " " { row.removeLast() }
        return row.joined()
    }

    mutating func resize(rows: Int, columns: Int) {
        for index in cells.indices {
            cells[index] = Array(cells[index].prefix(columns))
            cells[index] += Array(repeating: " ", count: columns - cells[index].count)
        }
        while cells.count > rows { scrolledOff.append(Self.text(cells.removeFirst())) }
        while cells.count < rows { cells.append(Array(repeating: " ", count: columns)) }
        cursorRow = max(0, min(cursorRow, rows - 1))
        cursorColumn = min(cursorColumn, columns - 1)
        folds = false
        self.rows = rows
        self.columns = columns
    }

    /// What came since the last call, without sequences and the bell.
    mutating func takePlainBytes() -> [UInt8] {
        defer { plain = [] }
        return plain
    }

    mutating func feed(_ bytes: [UInt8]) {
        for byte in bytes {
            pending.append(byte)
            if isWhole(pending) {
                take(pending)
                pending = []
            }
        }
    }

    /// Whether bytes are a whole character or sequence.
    private func isWhole(_ bytes: [UInt8]) -> Bool {
        guard let first = bytes.first, let last = bytes.last else { return false }
        if first == 0x1B {
            guard bytes.count > 1, bytes[1] == UInt8(ascii: "[") else { return bytes.count > 1 }
            return bytes.count > 2 && (0x40...0x7E).contains(last)
        }
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        return bytes.count >= length
    }

    private mutating func take(_ bytes: [UInt8]) {
        guard let first = bytes.first, let last = bytes.last else { return }
        if first == 0x1B {
            guard bytes.count > 2 else { return saveOrRestore(last) }
            let parameters = String(decoding: bytes[2...].dropLast(), as: UTF8.self)
            return control(Character(Unicode.Scalar(last)), parameters)
        }
        if first != 0x07 { plain += bytes }
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars { show(scalar) }
    }

    // MARK: - Characters

    private mutating func show(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\r":
            cursorColumn = 0
            folds = false
        case "\n": lineFeed()
        case "\u{8}":
            cursorColumn = max(0, cursorColumn - 1)
            folds = false
        case "\u{7}": bells += 1
        case "\t": cursorColumn = min(columns - 1, (cursorColumn / 8 + 1) * 8)
        default:
            if scalar.value >= 0x20 { put(scalar) }
        }
    }

    private mutating func put(_ scalar: Unicode.Scalar) {
        let width = Self.width(scalar)
        guard width > 0 else {
            if cursorColumn > 0 { cells[cursorRow][cursorColumn - 1].unicodeScalars.append(scalar) }
            return
        }
        if folds || cursorColumn + width > columns {
            cursorColumn = 0
            lineFeed()
        }
        cells[cursorRow][cursorColumn] = String(scalar)
        if width == 2 { cells[cursorRow][cursorColumn + 1] = "" }
        folds = cursorColumn + width == columns
        cursorColumn = min(columns - 1, cursorColumn + width)
    }

    private mutating func lineFeed() {
        folds = false
        guard cursorRow + 1 == rows else { return cursorRow += 1 }
        scrolledOff.append(Self.text(cells.removeFirst()))
        cells.append(Array(repeating: " ", count: columns))
    }

    private static func width(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: 0
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            2
        default: 1
        }
    }

    // MARK: - Sequences

    private mutating func control(_ final: Character, _ parameters: String) {
        if parameters.first == "?" {
            if parameters == "?2004" { reportsPaste = final == "h" }
            return
        }
        let count = max(1, Int(parameters) ?? 1)
        if final != "m" { folds = false }
        switch final {
        case "A": cursorRow = max(0, cursorRow - count)
        case "B": cursorRow = min(rows - 1, cursorRow + count)
        case "C": cursorColumn = min(columns - 1, cursorColumn + count)
        case "D": cursorColumn = max(0, cursorColumn - count)
        case "G": cursorColumn = min(columns - 1, count - 1)
        case "H":
            let place = parameters.split(separator: ";").map { max(1, Int($0) ?? 1) }
            cursorRow = min(rows, place.first ?? 1) - 1
            cursorColumn = min(columns, place.count > 1 ? place[1] : 1) - 1
        case "J": erase(from: cursorColumn, below: true, all: parameters == "2")
        case "K": erase(from: cursorColumn, below: false, all: false)
        case "P": shift(deleting: count)
        case "@": shift(inserting: count)
        default: break
        }
    }

    /// DECSC and DECRC.
    private mutating func saveOrRestore(_ final: UInt8) {
        if final == UInt8(ascii: "7") { saved = (cursorRow, cursorColumn, folds) }
        guard final == UInt8(ascii: "8") else { return }
        (cursorRow, cursorColumn) = (min(saved.row, rows - 1), min(saved.column, columns - 1))
        folds = saved.folds
    }

    private mutating func erase(from column: Int, below: Bool, all: Bool) {
        for index in (all ? 0 : column)..<columns { cells[cursorRow][index] = " " }
        guard below || all else { return }
        for row in (all ? 0 : cursorRow + 1)..<rows {
            cells[row] = Array(repeating: " ", count: columns)
        }
    }

    private mutating func shift(deleting count: Int) {
        let count = min(count, columns - cursorColumn)
        cells[cursorRow].removeSubrange(cursorColumn..<(cursorColumn + count))
        cells[cursorRow] += Array(repeating: " ", count: count)
    }

    private mutating func shift(inserting count: Int) {
        let count = min(count, columns - cursorColumn)
        cells[cursorRow].insert(contentsOf: Array(repeating: " ", count: count), at: cursorColumn)
        cells[cursorRow].removeLast(count)
    }
}
