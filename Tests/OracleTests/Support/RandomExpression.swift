import JSON
import TestSupport

/// Makes JMESPath expressions and documents at random that have something to do with each other.
struct RandomExpression {
    private var random: SplitMix

    init(seed: UInt64) {
        random = SplitMix(seed: seed)
    }

    /// A document: an object whose members are named by what expressions ask for.
    mutating func document() -> JSONValue {
        object(depth: 3)
    }

    /// An expression that nests at most `depth` levels.
    mutating func expression(depth: Int) -> String {
        guard depth > 0 else { return atom() }
        let inner = depth - 1
        switch number(below: 17) {
        case 0, 1: return expression(depth: inner) + "." + name()
        case 2: return expression(depth: inner) + "[\(index())]"
        case 3: return expression(depth: inner) + slice()
        case 4: return expression(depth: inner) + pick(["[*]", "[]", ".*", "[*].", "[]."]) + name()
        case 5, 6: return expression(depth: inner) + "[?\(condition(depth: inner))]" + tail()
        case 7: return expression(depth: inner) + " | " + expression(depth: inner)
        case 8: return condition(depth: inner)
        case 9: return "[" + expression(depth: inner) + ", " + expression(depth: inner) + "]"
        case 10: return "{a: " + expression(depth: inner) + ", \(name()): " + atom() + "}"
        case 11: return pick(["!", "", "@."]) + "(" + expression(depth: inner) + ")"
        case 12: return expression(depth: inner) + ".[" + expression(depth: inner) + "]"
        default: return call(depth: inner)
        }
    }

    /// The text with a few changes, each of a kind that turns it into a slightly broken one.
    mutating func mutated(_ original: String) -> String {
        var scalars = Array(original.unicodeScalars)
        for _ in 0...number(below: 3) {
            let place = number(below: scalars.count + 1)
            let end = min(scalars.count, place + number(below: 4))
            switch number(below: 4) {
            case 0: scalars.removeSubrange(place..<end)
            case 1: scalars.insert(contentsOf: scalars[place..<end], at: number(below: place + 1))
            default: scalars.insert(contentsOf: pick(Self.pieces).unicodeScalars, at: place)
            }
        }
        return String(String.UnicodeScalarView(scalars))
    }

    private static let pieces = [
        "[", "]", "(", ")", "{", "}", "[?", "[]", "*", "@", ".", ",", ":", "|", "||", "&&", "&",
        "!",
        "!=", "=", "==", "<", "<=", ">", "-", "-1", "0", "007", "`", "'", "\"", "\\", "\\`", "\\'",
        "\\\"", "\\x", "\\u00e9", "\\u12", "`1`", "`x`", "`[1, \"é\"]`", "'é'", "\"é\"", "é", "😀",
        "#", "$", " ", "\t", "\n", "\u{1}", "\u{A0}", "a", "b1", "_", "f(", "99999999999999999999",
        "`{\"a\": null}`", "`NaN`", "`-`", "` 01`", "e\u{301}",
    ]

    private static let functions = [
        "abs", "avg", "ceil", "contains", "ends_with", "floor", "join", "keys", "length", "map",
        "max", "max_by", "merge", "min", "min_by", "not_null", "reverse", "sort", "sort_by",
        "starts_with", "sum", "to_array", "to_number", "to_string", "type", "values", "bogus",
    ]

    private mutating func call(depth: Int) -> String {
        let function = pick(Self.functions)
        let target = number(below: 4) == 0 ? expression(depth: depth) : likely()
        let arguments =
            switch function {
            case "map": ["&" + expression(depth: depth), target]
            case "max_by", "min_by", "sort_by":
                [
                    target,
                    (number(below: 8) == 0 ? "" : "&") + pick(["a", "n", "s", "@", "length(@)"]),
                ]
            case "contains", "ends_with", "starts_with": [target, atom()]
            case "join": [pick(["', '", "s", "''"]), target]
            case "merge", "not_null": [target, pick(["o", "@", "`{\"a\": 1}`"])]
            default: [target]
            }
        let isOdd = number(below: 20) == 0
        return function + "(" + arguments.dropLast(isOdd ? 1 : 0).joined(separator: ", ") + ")"
    }

    private mutating func condition(depth: Int) -> String {
        let operation = pick(["==", "!=", "<", "<=", ">", ">=", "&&", "||"])
        return expression(depth: depth) + " \(operation) " + atom()
    }

    private mutating func atom() -> String {
        switch number(below: 5) {
        case 0, 1: name()
        case 2:
            "`" + JSONWriter(.compact).text(value(depth: 1)).split(separator: "`").joined() + "`"
        case 3: "'" + string().split { "'\\".contains($0) }.joined() + "'"
        default: likely()
        }
    }

    /// Where most documents have something, by type.
    private mutating func likely() -> String {
        pick(["@", "l", "ns", "ss", "o", "s", "n", "l[*].n", "l[*].s", "ns[]", "l[0]", "*"])
    }

    private mutating func name() -> String {
        pick(["a", "n", "s", "l", "o", "ns", "ss", "\"é\"", "\"e\u{301}\"", "\"x y\"", "nope"])
    }

    private mutating func index() -> String {
        pick(["0", "1", "-1", "2", "-3", "99999999999999999999", "-99999999999999999999"])
    }

    private mutating func slice() -> String {
        func part(_ self: inout Self) -> String { self.number(below: 3) == 0 ? self.index() : "" }
        let step = number(below: 3) == 0 ? ":" + index() : ""
        return "[" + part(&self) + ":" + part(&self) + step + "]" + tail()
    }

    private mutating func tail() -> String {
        pick(["", "", ".n", ".[n, s]", "[0]", "[]", ".*", ".{k: @}", " | [0]"])
    }

    private mutating func object(depth: Int) -> JSONValue {
        var object = JSONObject()
        for name in ["a", "é", "e\u{301}", "x y"] where number(below: 3) > 0 {
            object[name] = value(depth: depth - 1)
        }
        object["n"] = .number(aNumber())
        object["s"] = .string(string())
        guard depth > 1 else { return .object(object) }
        object["l"] = .array((0..<number(below: 5)).map { _ in self.object(depth: depth - 1) })
        object["o"] = self.object(depth: 1)
        object["ns"] = .array((0..<number(below: 5)).map { _ in .number(aNumber()) })
        object["ss"] = .array((0..<number(below: 5)).map { _ in .string(string()) })
        return .object(object)
    }

    private mutating func value(depth: Int) -> JSONValue {
        switch number(below: depth > 0 ? 9 : 6) {
        case 0: .null
        case 1: .bool(number(below: 2) == 0)
        case 2, 3: .number(aNumber())
        case 4, 5: .string(string())
        case 6, 7: .array((0..<number(below: 4)).map { _ in value(depth: depth - 1) })
        default: object(depth: 1)
        }
    }

    private mutating func aNumber() -> JSONNumber {
        let texts = [
            "0", "1", "2", "3", "-1", "-0", "0.0", "1.0", "-1.50", "0.1", "1e3", "1E16", "1e-7",
            "123456789012345678901234567890", "-123456789012345678901234567891", "1e300",
            "9007199254740993", "9007199254740992.0", "9223372036854775807", "4e18",
            "-9223372036854775808", "0.30000000000000004",
        ]
        let isSmall = number(below: 2) == 0
        return JSONNumber(text: isSmall ? String(number(below: 20)) : pick(texts)) ?? 0
    }

    private mutating func string() -> String {
        let texts = [
            "", "a", "b", "InProgress", "1", "1.0", " 1_0 ", "-.5", "1e5", "inf", "x\ny", "it's",
            "\"", "é", "e\u{301}", "😀", "\u{FFFF}", "\u{7F}", "٣", "\u{3000}7", "0x1", "00", "true",
        ]
        return pick(texts) + (number(below: 4) == 0 ? pick(texts) : "")
    }

    private mutating func number(below limit: Int) -> Int {
        Int.random(in: 0..<limit, using: &random)
    }

    private mutating func pick(_ texts: [String]) -> String {
        texts[number(below: texts.count)]
    }
}
