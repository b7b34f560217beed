import JSON
import TestSupport
import Testing

/// Spellings that Python 3.11 gave, recorded.
struct PythonNumberTests {
    /// `json.dumps(struct.unpack("<d", struct.pack("<Q", bits))[0])`.
    static let doubles: [(UInt64, String)] = [
        (0x0000000000000000, "0.0"), (0x8000000000000000, "-0.0"), (0x3FF0000000000000, "1.0"),
        (0xBFF8000000000000, "-1.5"), (0x3FB999999999999A, "0.1"), (0x3F1A36E2EB1C432D, "0.0001"),
        (0x3F202E4B6CE5DC68, "0.00012345"), (0x3EE4F8B588E368F1, "1e-05"),
        (0x3EEF75104D551D69, "1.5e-05"), (0x3E7AD7F29ABCAF48, "1e-07"),
        (0x43118B54F22AEB00, "1234567890123456.0"), (0x4345EE2A2EB5A5C4, "1.2345678901234568e+16"),
        (0x437B69B4BA630F35, "1.2345678901234568e+17"), (0x433FFFFFFFFFFFFF, "9007199254740991.0"),
        (0x4340000000000000, "9007199254740992.0"), (0x430C6BF526340000, "1000000000000000.0"),
        (0x4341C37937E08000, "1e+16"), (0x4341C37937E07FFF, "9999999999999998.0"),
        (0x4376345785D8A000, "1e+17"), (0x434AA535D3D0C000, "1.5e+16"),
        (0x444B1AE4D6E2EF50, "1e+21"), (0x4480F0CF064DD592, "1e+22"), (0x44B52D02C7E14AF6, "1e+23"),
        (0x54B249AD2594C37D, "1e+100"), (0x7FEFFFFFFFFFFFFF, "1.7976931348623157e+308"),
        (0x0010000000000000, "2.2250738585072014e-308"), (0x0000000000000001, "5e-324"),
        (0x41D797A34407DF3B, "1583254800.123"), (0x41D7D78400000000, "1600000000.0"),
        (0x3FD3333333333334, "0.30000000000000004"), (0x4059000000000000, "100.0"),
        (0x405EDD2F1A9FBE77, "123.456"), (0x3FD5555555555555, "0.3333333333333333"),
        (0x3DF49DA7E361CE4C, "3e-10"), (0x7FF0000000000000, "Infinity"),
        (0xFFF0000000000000, "-Infinity"), (0x7FF8000000000000, "NaN"),
        (0x4350000000000000, "1.8014398509481984e+16"),
        (0x434FFFFFFFFFFFFF, "1.8014398509481982e+16"), (0x000730D67819E8D2, "1e-308"),
        (0x3C36B082C2148B8E, "1.23e-18"), (0x3F50624DD2F1A9FC, "0.001"),
        (0x3F202E85BE180B71, "0.0001234567890123456"),
    ]

    /// `json.dumps(json.loads(text))`.
    static let texts: [(String, String)] = [
        ("0", "0"), ("-0", "0"), ("12", "12"), ("-7", "-7"), ("0.0", "0.0"), ("-0.0", "-0.0"),
        ("1.6E9", "1600000000.0"), ("1e16", "1e+16"), ("1E+2", "100.0"), ("1e-7", "1e-07"),
        ("1.50", "1.5"), ("100e-2", "1.0"), ("0.1000000000000000055", "0.1"),
        ("123456789012345678901234567890", "123456789012345678901234567890"), ("1e400", "Infinity"),
        ("-1e400", "-Infinity"), ("1e-400", "0.0"), ("-1e-400", "-0.0"),
        ("1583254800.123", "1583254800.123"), ("12345678901234567890.0", "1.2345678901234567e+19"),
        ("5e-324", "5e-324"), ("2.5e-5", "2.5e-05"), ("0e5", "0.0"), ("-0e-5", "-0.0"),
        ("1.0", "1.0"), ("1e0", "1.0"), ("10.00", "10.0"), ("12.30", "12.3"), ("-0.5", "-0.5"),
        ("123456789012.125", "123456789012.125"), ("1234567890123.456", "1234567890123.456"),
        ("-9999999999.99", "-9999999999.99"), ("0.00001", "1e-05"), ("9.95", "9.95"),
    ]

    /// A number that is kept as it is written is what its `Double` is written as.
    @Test func shortDecimalsAreSpelledAsTheirDoubles() throws {
        var random = SplitMix(seed: 15)
        for _ in 0..<20_000 {
            let digits =
                Int.random(in: 0..<1_000_000_000_000_000, using: &random)
                >> Int.random(
                    in: 0..<50,
                    using: &random
                )
            var text = Array(String(digits).utf8)
            text.insert(
                UInt8(ascii: "."),
                at: Int.random(in: 1..<max(2, text.count), using: &random)
            )
            if text.count < 3 { text += "0".utf8 }
            let spelling = String(decoding: text, as: UTF8.self)
            guard let number = JSONNumber(text: spelling) else { continue }
            #expect(number.pythonText == JSONNumber(try #require(Double(spelling))).text)
        }
    }

    @Test(arguments: doubles)
    func spellsADouble(bits: UInt64, spelling: String) {
        #expect(JSONNumber(Double(bitPattern: bits)).text == spelling)
    }

    @Test(arguments: texts)
    func spellsAText(text: String, spelling: String) throws {
        let number = try #require(JSONNumber(text: text))
        #expect(number.text == text)
        #expect(number.pythonText == spelling)
        #expect(JSONWriter(.compact).text(.number(number)) == text)
        #expect(JSONWriter(.wire).text(.number(number)) == spelling)
        #expect(JSONWriter(.indented).text(.number(number)) == spelling)
    }

    /// The checksum is Python's, of `json.dumps` of the doubles that have these bits.
    @Test func spellsRandomBitsAsPythonDoes() {
        var random = SplitMix(seed: 2026)
        var checksum = FNV1a()
        for _ in 0..<20_000 {
            checksum.add(JSONNumber(Double(bitPattern: random.next())).text + "\n")
        }
        #expect(checksum.value == 0x08C1_9E75_6F0D_4153)
    }

    /// The checksum is Python's, of `json.dumps(json.loads(text))` of numbers of all middle sizes.
    @Test func spellsRandomDecimalsAsPythonDoes() throws {
        var random = SplitMix(seed: 2027)
        var checksum = FNV1a()
        for _ in 0..<20_000 {
            let digits = random.next() % 1_000_000
            let exponent = Int(random.next() % 40) - 20
            let number = try #require(JSONNumber(text: "\(digits)e\(exponent)"))
            checksum.add(number.pythonText + "\n")
        }
        #expect(checksum.value == 0xF539_898A_DFA4_CD41)
    }
}

/// http://www.isthe.com/chongo/tech/comp/fnv/, 64 bits.
private struct FNV1a {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ text: String) {
        for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
}
