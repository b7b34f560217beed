import JSON
import Testing

struct JSONValueTests {
    @Test func isMadeOfLiterals() {
        let name = "x"
        let value: JSONValue = [nil, true, 1, -2, 1.5, "a", "\(name)!", [1], ["k": nil]]
        #expect(
            value
                == .array([
                    .null, .bool(true), .number(JSONNumber(1)), .number(JSONNumber(-2)),
                    .number(JSONNumber(1.5)), .string("a"), .string("x!"),
                    .array([.number(JSONNumber(1))]), .object(["k": .null]),
                ])
        )
    }

    @Test func givesWhatItHolds() {
        #expect((nil as JSONValue).isNull)
        #expect((true as JSONValue).boolValue == true)
        #expect((7 as JSONValue).int64Value == 7)
        #expect((1.5 as JSONValue).doubleValue == 1.5)
        #expect((1.5 as JSONValue).numberValue == JSONNumber(1.5))
        #expect(("a" as JSONValue).stringValue == "a")
        #expect(([1] as JSONValue).arrayValue == [1])
        #expect((["a": 1] as JSONValue).objectValue == ["a": 1])
    }

    @Test(arguments: [nil, true, 7, "7", [7], ["a": 7]] as [JSONValue])
    func isOneThingOnly(value: JSONValue) {
        let isThings = [
            value.isNull, value.boolValue != nil, value.numberValue != nil,
            value.stringValue != nil, value.arrayValue != nil, value.objectValue != nil,
        ]
        #expect(isThings.count { $0 } == 1)
        #expect((value.int64Value != nil) == (value.numberValue != nil))
        #expect((value.doubleValue != nil) == (value.numberValue != nil))
    }

    @Test func givesMembersAndElementsThatExist() {
        let value: JSONValue = ["a": [1, ["b": "x"]], "none": nil]
        #expect(value["a"]?[1]?["b"]?.stringValue == "x")
        #expect(value["none"]?.isNull == true)
        #expect(value["c"] == nil)
        #expect(value[0] == nil)
        #expect(value["a"]?["b"] == nil)
        for index in [-1, 2, Int.max, Int.min] { #expect(value["a"]?[index] == nil) }
    }

    @Test func tellsApartWhatOnlyLooksEqual() {
        let values: Set<JSONValue> = [
            nil, false, 0, 0.0, "0", "", [], [:], [nil], ["": nil], "\u{E9}", "e\u{301}",
            ["\u{E9}": 1], ["e\u{301}": 1], [1, 2], [2, 1], "null", "\u{212B}", "\u{C5}",
        ]
        #expect(values.count == 19)
    }
}
