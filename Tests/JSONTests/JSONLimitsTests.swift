import JSON
import Testing

struct JSONLimitsTests {
    private func nested(_ depth: Int, _ open: String, _ close: String) -> String {
        String(repeating: open, count: depth) + String(repeating: close, count: depth)
    }

    @Test(arguments: [1, 2, 100, JSONLimits.deepest])
    func takesAsManyLevelsAsAllowed(depth: Int) throws {
        let parser = JSONParser(limits: JSONLimits(depth: depth))
        _ = try parser.parse(nested(depth, "[", "]"))
        let error = #expect(throws: JSONParseError.self) {
            try parser.parse(nested(depth + 1, "[", "]"))
        }
        #expect(error?.kind == .tooDeep(limit: depth))
        #expect(error?.offset == depth)
    }

    @Test func countsObjectsAsLevels() throws {
        let parser = JSONParser(limits: JSONLimits(depth: 3))
        _ = try parser.parse(#"{"a":[{}]}"#)
        let error = #expect(throws: JSONParseError.self) { try parser.parse(#"{"a":[{"b":[]}]}"#) }
        #expect(error?.kind == .tooDeep(limit: 3))
    }

    @Test func countsOnlyOpenLevels() throws {
        _ = try JSONParser(limits: JSONLimits(depth: 2)).parse("[[],[],{},[]]")
    }

    @Test func takesNoLevelAtAllWhenNoneIsAllowed() throws {
        let parser = JSONParser(limits: JSONLimits(depth: 0))
        _ = try parser.parse("1")
        #expect(throws: JSONParseError.self) { try parser.parse("[]") }
    }

    @Test func takesNoMoreLevelsThanAStackBears() {
        let text = nested(1_000_000, #"[{"":"#, "")
        let error = #expect(throws: JSONParseError.self) {
            try JSONParser(limits: JSONLimits(depth: .max)).parse(text)
        }
        #expect(error?.kind == .tooDeep(limit: JSONLimits.deepest))
    }

    @Test func takesAsManyBytesAsAllowed() throws {
        let parser = JSONParser(limits: JSONLimits(bytes: 5))
        _ = try parser.parse(" [1] ")
        let error = #expect(throws: JSONParseError.self) { try parser.parse(" [1]  ") }
        #expect(error?.kind == .tooLong(limit: 5))
        #expect(error?.offset == 5)
    }

    @Test func bearsAnyLimit() {
        for limit in [Int.min, -1, 0] {
            let parser = JSONParser(limits: JSONLimits(depth: limit, bytes: limit))
            let error = #expect(throws: JSONParseError.self) { try parser.parse("[]") }
            #expect(error?.kind == .tooLong(limit: max(limit, 0)))
        }
    }

    @Test func isAHundredLevelsAndSixteenMebibytesByDefault() {
        #expect(JSONLimits() == JSONLimits(depth: 100, bytes: 16_777_216))
    }
}
