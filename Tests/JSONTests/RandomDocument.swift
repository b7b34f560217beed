import JSON
import TestSupport

/// Makes values and texts at random, the odd ones oftener than chance would.
struct RandomDocument {
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
        switch number(below: depth > 0 ? 8 : 5) {
        case 0: return .null
        case 1: return .bool(number(below: 2) == 0)
        case 2: return .number(JSONNumber(Int64.random(in: .min ... .max, using: &random)))
        case 3: return .number(JSONNumber(double()))
        case 4: return .string(string())
        case 5, 6: return .array((0..<number(below: 5)).map { _ in value(depth: depth - 1) })
        default:
            var object = JSONObject()
            for _ in 0..<number(below: 20) { object[string()] = value(depth: depth - 1) }
            return .object(object)
        }
    }

    private mutating func double() -> Double {
        let value = Double(bitPattern: random.next())
        return value.isFinite ? value : 0.5
    }

    private mutating func string() -> String {
        var string = ""
        for _ in 0..<number(below: 12) { string.unicodeScalars.append(scalar()) }
        return string
    }

    private mutating func scalar() -> Unicode.Scalar {
        let limits = [0x20, 0x80, 0x300, 0x370, 0x3000, 0x11_0000]
        let scalar = Unicode.Scalar(UInt32(number(below: limits[number(below: limits.count)])))
        return scalar ?? "\\"
    }

    /// The bytes with a few changes, each of a kind that turns one text into a slightly broken one.
    mutating func mutated(_ original: [UInt8]) -> [UInt8] {
        var bytes = original
        for _ in 0...number(below: 4) {
            let place = number(below: bytes.count + 1)
            let end = min(bytes.count, place + number(below: 6))
            switch number(below: 5) {
            case 0: bytes.insert(UInt8(number(below: 256)), at: place)
            case 1: bytes.replaceSubrange(place..<end, with: [])
            case 2: bytes.insert(contentsOf: bytes[place..<end], at: number(below: place + 1))
            case 3:
                bytes.insert(contentsOf: Self.tokens[number(below: Self.tokens.count)], at: place)
            default: if place < bytes.count { bytes[place] ^= 1 << UInt8(number(below: 8)) }
            }
        }
        return bytes
    }

    private static let tokens: [[UInt8]] =
        [
            "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud800", "\\udc00", "null", "true",
            "-",
            "0", "1e", ".5", "\u{FEFF}", "\u{0}", "\n", "é", "😀", "/*", "NaN",
        ].map { (token: String) in Array(token.utf8) } + [
            [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF4],
        ]
}
