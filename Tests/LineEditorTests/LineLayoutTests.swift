import CEditline
import Testing

@testable import LineEditor

struct LineLayoutTests {
    init() throws {
        try #require(ceditline_use_utf8())
    }

    static let places: [(String, Int, Int, Int)] = [
        ("", 10, 0, 0), ("abc", 10, 0, 3), ("0123456789", 10, 1, 0), ("0123456789a", 10, 1, 1),
        ("日本", 10, 0, 4), ("012345678日", 10, 1, 2), ("e\u{301}x", 10, 0, 2), ("\u{1}", 10, 0, 2),
        ("a\nbck:x", 10, 1, 5), (String(repeating: "x", count: 35), 10, 3, 5),
    ]

    @Test(arguments: places)
    func aTextEndsWhereLibeditDrawsIt(_ text: String, _ columns: Int, _ row: Int, _ column: Int) {
        let layout = LineLayout(columns: columns, after: text.unicodeScalars)
        #expect(layout.row == row)
        #expect(layout.column == column)
    }

    @Test
    func itsRowsAreWhatIsDrawn() {
        let layout = LineLayout(columns: 4, after: "ab日cde\u{378}".unicodeScalars)
        #expect(layout.rows == ["ab日", "cde", "\\U+0378", ""])
    }

    @Test
    func aWideCharacterThatDoesNotFitTakesTheCursorAlong() {
        let layout = LineLayout(columns: 10, after: "012345678".unicodeScalars, before: "日")
        #expect(layout.row == 1)
        #expect(layout.column == 0)
    }
}
