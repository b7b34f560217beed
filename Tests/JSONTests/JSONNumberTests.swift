import JSON
import Testing

struct JSONNumberTests {
    @Test(arguments: [
        "0", "-0", "7", "-12", "0.0", "1.50", "1e5", "1E5", "1e+5", "1E-05", "-1.25e00",
        "123456789012345678901234567890", "1e400",
    ])
    func keepsTheTextOfANumber(text: String) {
        #expect(JSONNumber(text: text)?.text == text)
    }

    @Test(arguments: [
        "", "-", "+1", "01", "-01", ".5", "1.", "1.e1", "1e", "1e+", "0x1", "1 ", " 1", "1,", "1_0",
        "NaN", "Infinity", "-Infinity", "１", "1\u{0}",
    ])
    func refusesWhatIsNone(text: String) {
        #expect(JSONNumber(text: text) == nil)
    }

    @Test(
        arguments: [
            ("0", 0), ("-0", 0), ("42", 42), ("-7", -7),
            ("9223372036854775807", .max), ("-9223372036854775808", .min),
            ("9223372036854775808", nil), ("-9223372036854775809", nil),
            ("1.0", nil), ("1e2", nil), ("12.9", nil),
        ] as [(String, Int64?)]
    )
    func isAWholeNumberOfSixtyFourBits(text: String, value: Int64?) throws {
        let number = try #require(JSONNumber(text: text))
        #expect(number.int64Value == value)
    }

    @Test(
        arguments: [
            ("0", 0), ("1.5", 1.5), ("-2e3", -2000), ("1e-400", 0), ("1e400", nil), ("-1e400", nil),
            ("1.7976931348623157e308", .greatestFiniteMagnitude),
            ("5e-324", .leastNonzeroMagnitude),
            ("9007199254740993", 9_007_199_254_740_992),
        ] as [(String, Double?)]
    )
    func isTheNearestFiniteDouble(text: String, value: Double?) throws {
        let number = try #require(JSONNumber(text: text))
        #expect(number.doubleValue == value)
    }

    @Test(arguments: [("1", true), ("-0", true), ("1.0", false), ("1e0", false), ("1E0", false)])
    func isAnIntegerWhenItIsWrittenAsOne(text: String, isInteger: Bool) throws {
        #expect(try #require(JSONNumber(text: text)).isInteger == isInteger)
    }

    @Test func isMadeOfIntegersOfAnySize() {
        #expect(JSONNumber(Int64.min).text == "-9223372036854775808")
        #expect(JSONNumber(UInt64.max).text == "18446744073709551615")
        #expect(JSONNumber(Int8(-1)).text == "-1")
    }

    @Test func isEqualByItsText() throws {
        #expect(JSONNumber(text: "1") == JSONNumber(1))
        #expect(JSONNumber(text: "1.0") != JSONNumber(1))
        #expect(JSONNumber(text: "1e0") != JSONNumber(text: "1E0"))
    }
}
