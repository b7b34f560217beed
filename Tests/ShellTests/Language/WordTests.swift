import TerminalText
import TestSupport
import Testing

@testable import Shell

struct GlobTests {
    @Test(arguments: [
        ("sales*", "sales-accounts", true), ("*", "", true), ("a?c", "abc", true),
        ("a?c", "ac", false),
        ("*a*b*", "xxaxxbxx", true), ("*a*b", "xxaxxbx", false), ("abc", "abc", true),
        ("abc", "abcd", false),
        ("é*", "e\u{301}x", false),
    ])
    func matches(pattern: String, name: String, expected: Bool) {
        #expect(Glob(pattern).matches(name) == expected)
    }

    /// No pattern may take for ever: one place to come back to is enough.
    @Test func manyStarsStayQuick() {
        let pattern = String(repeating: "a*", count: 200) + "b"
        #expect(!Glob(pattern).matches(String(repeating: "a", count: 5_000)))
    }
}

struct LengthTests {
    @Test(arguments: [
        ("90s", Duration.seconds(90)), ("15m", .seconds(900)), ("2h", .seconds(7_200)),
        ("1d", .seconds(86_400)),
        ("", nil), ("m", nil), ("-5m", nil), ("+5m", nil), ("5", nil), ("5w", nil), ("1.5h", nil),
        ("99999999999999999999s", nil), ("400d", nil),
    ])
    func parses(text: String, expected: Duration?) {
        #expect(Length.parse(text) == expected)
    }
}

struct NearestTests {
    @Test(arguments: [
        ("flws", "flows"), ("cancle", "cancel"), ("rnus", "runs"), ("jour", "journal"),
        ("xyzzy", nil),
    ])
    func findsWhatWasMeant(typed: String, expected: String?) {
        #expect(Nearest.name(to: typed, in: CommandTable.names) == expected)
    }

    @Test func countsEdits() {
        #expect(Nearest.distance("", "abc") == 3)
        #expect(Nearest.distance("ab", "ba") == 1)
        #expect(Nearest.distance("kitten", "sitting") == 3)
    }
}

struct CellsTests {
    @Test(arguments: [
        (Int64?.none, "-", "-"), (0, "0", "0 B"), (999, "999", "999 B"), (1_000, "1,000", "1.0 kB"),
        (71_400_000, "71,400,000", "71 MB"), (1_100_000_000, "1,100,000,000", "1.1 GB"),
        (9_990, "9,990", "10 kB"), (999_999, "999,999", "1.0 MB"), (-5, "-5", "-5 B"),
        (Int64.min, "-9,223,372,036,854,775,808", "-9.2 EB"),
    ])
    func countsAndBytes(number: Int64?, count: String, bytes: String) {
        #expect(Cells.count(number).plain == count)
        #expect(Cells.bytes(number).plain == bytes)
    }

    @Test(arguments: [
        (0, "0s"), (59, "59s"), (60, "1m"), (3_599, "59m"), (3_600, "1h"), (86_399, "23h"),
        (172_800, "2d"), (-5, "0s"),
    ])
    func durations(seconds: Int, text: String) {
        #expect(Cells.duration(.seconds(seconds)) == text)
    }
}
