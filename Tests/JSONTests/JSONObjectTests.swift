import JSON
import Testing

struct JSONObjectTests {
    @Test func keepsOrder() {
        var object: JSONObject = ["z": 1, "a": 2]
        object["m"] = 3
        object["z"] = 4
        #expect(object.keys == ["z", "a", "m"])
        #expect(object.values == [4, 2, 3])
        #expect(object.map(\.key) == object.keys)
        #expect(object.map(\.value) == object.values)
    }

    @Test func keepsOrderOverManyMembers() {
        var object = JSONObject()
        for number in 0..<1000 {
            object["key\(number * 7919 % 1000)"] = .number(JSONNumber(number))
        }
        #expect(object.keys == (0..<1000).map { "key\($0 * 7919 % 1000)" })
        #expect(object["key7919"] == nil)
        #expect(object["key919"] == 1)
    }

    @Test func losesAMemberThatIsSetToNil() {
        var object: JSONObject = ["a": 1, "b": nil, "c": 3]
        object["a"] = nil
        #expect(object.keys == ["b", "c"])
        #expect(object["b"] == .some(.null))
        object["b"] = JSONValue.null
        #expect(object.count == 2)
        object["missing"] = nil
        #expect(!object.isEmpty)
    }

    @Test func takesTheLastOfRepeatedNames() {
        let object: JSONObject = ["a": 1, "b": 2, "a": 3]
        #expect(object.keys == ["a", "b"])
        #expect(object["a"] == 3)
    }

    @Test func isMadeOfItsOwnMembers() {
        let object: JSONObject = ["a": 1, "b": nil, "c": 3]
        #expect(JSONObject(object.filter { !$0.value.isNull }) == ["a": 1, "c": 3])
        #expect(object.mapValues { .array([$0]) } == ["a": [1], "b": [nil], "c": [3]])
    }

    @Test func isEqualInWhateverOrder() {
        let left: JSONObject = ["a": 1, "b": ["x": 1, "y": 2]]
        let right: JSONObject = ["b": ["y": 2, "x": 1], "a": 1]
        #expect(left == right)
        #expect(left.hashValue == right.hashValue)
        #expect(left != ["a": 1])
        #expect(left != ["a": 1, "c": ["x": 1, "y": 2]])
        #expect(left != ["a": 1, "b": ["x": 1, "y": 3]])
    }

    @Test func namesAreEqualByTheirBytes() {
        let object: JSONObject = ["\u{E9}": 1, "e\u{301}": 2]
        #expect(object.count == 2)
        #expect(object["e\u{301}"] == 2)
    }
}
