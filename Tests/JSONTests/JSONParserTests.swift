import JSON
import Testing

struct JSONParserTests {
    @Test(
        arguments: [
            ("null", .null),
            (" true ", true),
            ("\t\r\n false\n", false),
            ("0", 0),
            ("-0", .number(JSONNumber(text: "-0") ?? 1)),
            ("\"\"", ""),
            ("[]", []),
            ("{}", [:]),
            ("[ ]", []),
            ("{ }", [:]),
            ("[1,\"a\",null,[true],{}]", [1, "a", nil, [true], [:]]),
            (" { \"a\" : { \"b\" : [ 1 , 2 ] } } ", ["a": ["b": [1, 2]]]),
        ] as [(String, JSONValue)]
    )
    func reads(text: String, value: JSONValue) throws {
        #expect(try JSONParser().parse(text) == value)
    }

    @Test(arguments: [
        (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
        (#""plain \u0041 plain""#, "plain A plain"),
        (#""\u0000\u001F\u007f""#, "\u{0}\u{1F}\u{7F}"),
        (#""\u00e9\u00E9""#, "éé"),
        (#""\u20AC""#, "€"),
        (#""\uD83D\uDE00""#, "😀"),
        (#""\ud800\udc00\uDBFF\uDFFF""#, "\u{10000}\u{10FFFF}"),
        ("\"é€😀\u{7F}\u{2028}\"", "é€😀\u{7F}\u{2028}"),
    ])
    func readsStrings(text: String, string: String) throws {
        let read = try #require(try JSONParser().parse(text).stringValue)
        #expect(Array(read.utf8) == Array(string.utf8))
    }

    @Test(arguments: [
        #""\ud83d""#, #""\ude00""#, #""\ud83dx""#, #""\ud83d\n""#, #""\ude00\ud83d""#,
        #""\ud83d\u0041""#, #""\ud83d\ud83d\ude00""#,
    ])
    func refusesOrReplacesHalfASurrogatePair(text: String) throws {
        #expect(throws: JSONParseError.self) {
            try JSONParser(loneSurrogates: .refuse).parse(text)
        }
        let value = try JSONParser(loneSurrogates: .replace).parse(text)
        // What stands around it is kept, and a pair behind it is still a pair.
        let rest: [String: String] = [
            #""\ud83dx""#: "\u{FFFD}x", #""\ud83d\n""#: "\u{FFFD}\n",
            #""\ude00\ud83d""#: "\u{FFFD}\u{FFFD}", #""\ud83d\u0041""#: "\u{FFFD}A",
            #""\ud83d\ud83d\ude00""#: "\u{FFFD}😀",
        ]
        #expect(value == .string(rest[text] ?? "\u{FFFD}"))
    }

    @Test(arguments: [
        ("NaN", "nan"), ("[Infinity, -Infinity]", "[inf, -inf]"),
        (#"{"a":-Infinity,"b":-1}"#, "{'a': -inf, 'b': -1}"),
    ])
    func takesPythonsNumbersWhenTold(text: String, shown: String) throws {
        #expect(throws: JSONParseError.self) { try JSONParser().parse(text) }
        #expect(try JSONParser(takesNonFinite: true).parse(text).pythonRepr == shown)
    }

    @Test(arguments: ["Na", "nan", "Infinit", "-Infinit", "+Infinity", "-NaN", "InfinityNaN"])
    func takesNothingElse(text: String) {
        #expect(throws: JSONParseError.self) { try JSONParser(takesNonFinite: true).parse(text) }
    }

    @Test func keepsOrderAndDigits() throws {
        let text = #"{"z":1.50,"a":123456789012345678901234567890,"m":-1E+2}"#
        #expect(JSONWriter(.compact).text(try JSONParser().parse(text)) == text)
    }

    @Test func takesTheLastOfRepeatedNamesAtThePlaceOfTheFirst() throws {
        let value = try JSONParser().parse(#"{"a":1,"b":2,"a":3}"#)
        #expect(JSONWriter(.compact).text(value) == #"{"a":3,"b":2}"#)
    }

    @Test func keepsNamesThatAreOnlyCanonicallyEquivalent() throws {
        let value = try JSONParser().parse("{\"\u{E9}\":1,\"e\u{301}\":2}")
        #expect(value["\u{E9}"] == 1)
        #expect(value["e\u{301}"] == 2)
        #expect(value.objectValue?.count == 2)
    }

    @Test func readsAnyCollectionOfBytes() throws {
        let bytes = Array("xx[1]yy".utf8)
        #expect(try JSONParser().parse(bytes[2..<5]) == [1])
        #expect(try JSONParser().parse("[1]".utf8) == [1])
    }
}
