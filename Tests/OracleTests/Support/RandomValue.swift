import JSON
import TestSupport

/// Makes values at random, with what text, tables and YAML treat in a way of its own.
struct RandomValue {
    private var random: SplitMix

    init(seed: UInt64) {
        random = SplitMix(seed: seed)
    }

    /// A number from 0 up to, not including, `limit`.
    mutating func number(below limit: Int) -> Int {
        Int.random(in: 0..<limit, using: &random)
    }

    /// A value that nests at most `depth` levels.
    mutating func value(depth: Int) -> JSONValue {
        guard depth > 0 else { return scalar() }
        switch number(below: 10) {
        case 0, 1: return scalar()
        case 2, 3, 4: return .array((0..<number(below: 4)).map { _ in value(depth: depth - 1) })
        case 5, 6: return .array(objects(depth: depth))
        default:
            var object = JSONObject()
            for _ in 0..<number(below: 6) { object[name()] = value(depth: depth - 1) }
            return .object(object)
        }
    }

    /// Objects that have most members in common, and now and then something else among them.
    private mutating func objects(depth: Int) -> [JSONValue] {
        let names = (0...number(below: 4)).map { _ in name() }
        var list: [JSONValue] = []
        for _ in 0...number(below: 3) {
            var object = JSONObject()
            for name in names where number(below: 7) > 0 {
                object[name] = number(below: 3) > 0 ? scalar() : value(depth: max(0, depth - 2))
            }
            list.append(.object(object))
        }
        if number(below: 20) == 0 { list.append(value(depth: 1)) }
        return list
    }

    private mutating func scalar() -> JSONValue {
        switch number(below: 9) {
        case 0: .null
        case 1: .bool(number(below: 2) == 0)
        case 2: .number(JSONNumber(number(below: 11) - 5))
        case 3: .number(JSONNumber(text: pick(Self.numbers)) ?? 0)
        default: .string(string())
        }
    }

    private mutating func name() -> String {
        number(below: 5) > 0 ? pick(Self.names) : string()
    }

    private mutating func string() -> String {
        switch number(below: 10) {
        case 0, 1: pick(Self.names)
        case 2: joined(number(below: 60), of: Self.words, " ")
        case 3: joined(number(below: 12), of: Self.numerals, "")
        case 4: joined(number(below: 60), of: Self.lines, "")
        default: joined(number(below: 12), of: Self.fragments, "")
        }
    }

    private mutating func joined(_ count: Int, of parts: [String], _ separator: String) -> String {
        (0..<count).map { _ in pick(parts) }.joined(separator: separator)
    }

    private mutating func pick(_ parts: [String]) -> String {
        parts[number(below: parts.count)]
    }

    private static let names = [
        "a", "b", "flowName", "executionId", "k y", "", "straße", "ŉ", "ΑΣς", "x:y", "- a", "#c",
        "yes", "null", "1", "2001-01-01", "=", "<<", "~", "true", "é", "フロー", "%", "@x", "'q'",
        "\"d\"", "a\nb", "tab\there", "\u{1}", "?x", "? x", "-", "--- a", "...", "key: v", "a #b",
        "a#b", "\u{2028}x", "😀", "…", String(repeating: "a", count: 130),
    ]
    private static let words = [
        "lorem", "ipsum", "dolor", "a", "sit amet", "  x", "'q'", "\"dd\"", "é中", "\\",
    ]
    private static let numerals = [
        "0", "1", "2", "9", "_", ".", "e", "E", "+", "-", "x", "o", "b", "T", "Z", ":", " ",
        "2026-11-25",
        "12:30:00", ".inf", ".NaN", "0x", "0o", "0b",
    ]
    private static let lines = [
        "lorem ", "ipsum", "\n", "  ", "\n ", " \n", "😀", "é", "\u{2028}", "'",
    ]
    private static let fragments = [
        "a", "b ", " ", "  ", "\n", "'", "\"", "\\", ":", " #", ": ", "-", "- ", "?", "é", "中", "😀",
        "…", "\u{301}", "\u{A0}", "\u{85}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{7}",
        "\u{1B}[31m",
        "\u{7F}", "\u{9B}", "\t", "\r", "\r\n", "word", "averyveryverylongword", "{", "[", ",", "%",
        "@", "`", "&", "*", "!", "|", ">", "\u{0}", "\u{E000}", "\u{10FFFF}", "ﬁ", "ǆ",
    ]
    private static let numbers = [
        "0.0", "-0.0", "-0", "1.5", "1e16", "1E-7", "1.50", "1e300", "1e400", "-1e400", "5e-324",
        "1583254800.123", "123456789012345678901234567890", "-98765432109876543210", "1e-400",
    ]
}
