import CEditline
import Glibc
import Testing

@testable import TerminalText

/// Our idea of a scalar's width against the C library's, which terminals and libedit go by.
struct WidthTableTests {
    /// Where the two differ on purpose: the table is of a newer Unicode than the library may be, and
    /// Ambiguous is narrow throughout.
    private static let differences: [(scalars: ClosedRange<UInt32>, why: String)] = [
        (0x1171E...0x1171E, "a mark that became a spacing one"),
        (0x2630...0x2637, "trigrams: wide since Unicode 16"),
        (0x268A...0x268F, "monograms and digrams: wide since Unicode 16"),
        (0x1D300...0x1D356, "Tai Xuan Jing symbols: wide since Unicode 16"),
        (0x1D360...0x1D376, "counting rods: wide since Unicode 16"),
        (0x3248...0x324F, "circled numbers on black squares: Ambiguous"),
    ]

    @Test func everyScalarThatIsShownIsAsWideAsTheCLibrarySays() throws {
        // Of this thread alone: other tests go on in the locale they have.
        let locale = try #require(newlocale(LC_CTYPE_MASK, "C.UTF-8", nil))
        let before = uselocale(locale)
        defer {
            uselocale(before)
            freelocale(locale)
        }
        var compared = 0
        for value in UInt32(0x20)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let ours = ScalarClass(of: scalar)
            let theirs = Int(ceditline_cells(wchar_t(value)))
            // The library doesn't know it and libedit shows its number, or we show it as an escape.
            guard theirs <= 2, ours != .hidden else { continue }
            compared += 1
            guard ours.cells != theirs else { continue }
            if !Self.differences.contains(where: { $0.scalars.contains(value) }) {
                Issue.record("U+\(String(value, radix: 16)): \(ours.cells), and \(theirs)")
            }
        }
        #expect(compared > 200_000)
    }
}
