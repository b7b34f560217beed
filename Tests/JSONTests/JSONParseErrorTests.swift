import JSON
import Testing

struct JSONParseErrorTests {
    typealias Kind = JSONParseError.Kind

    static func byte(_ character: Unicode.Scalar, _ expected: JSONParseError.Expectation) -> Kind {
        .unexpected(byte: UInt8(ascii: character), expected: expected)
    }

    static let kinds: [(String, Kind, Int)] = [
        ("", .unexpectedEnd(expected: .value), 0),
        (" \n", .unexpectedEnd(expected: .value), 2),
        ("x", byte("x", .value), 0),
        ("nul", .unexpectedEnd(expected: .restOfWord), 3),
        ("trUe", byte("U", .restOfWord), 2),
        ("NaN", byte("N", .value), 0),
        ("1 2", byte("2", .end), 2),
        ("{}x", byte("x", .end), 2),
        ("nulls", byte("s", .end), 4),
        ("-", .unexpectedEnd(expected: .digit), 1),
        ("-x", byte("x", .digit), 1),
        ("01", byte("1", .end), 1),
        ("[1.]", byte("]", .digit), 3),
        ("1e+", .unexpectedEnd(expected: .digit), 3),
        ("[", .unexpectedEnd(expected: .valueOrBracket), 1),
        ("[,", byte(",", .valueOrBracket), 1),
        ("[1", .unexpectedEnd(expected: .commaOrBracket), 2),
        ("[1 2]", byte("2", .commaOrBracket), 3),
        ("[1,]", byte("]", .value), 3),
        ("{", .unexpectedEnd(expected: .nameOrBrace), 1),
        ("{a:1}", byte("a", .nameOrBrace), 1),
        (#"{"a""#, .unexpectedEnd(expected: .colon), 4),
        (#"{"a" 1}"#, byte("1", .colon), 5),
        (#"{"a":}"#, byte("}", .value), 5),
        (#"{"a":1"#, .unexpectedEnd(expected: .commaOrBrace), 6),
        (#"{"a":1]"#, byte("]", .commaOrBrace), 6),
        (#"{"a":1,}"#, byte("}", .name), 7),
        (#"["a"#, .unterminatedString, 1),
        (#"["a\"#, .unterminatedString, 1),
        (#"["a\n"#, .unterminatedString, 1),
        ("\"a\u{1}\"", .controlCharacter(1), 2),
        ("\"\\n\n\"", .controlCharacter(10), 3),
        (#""a\x""#, .invalidEscape(UInt8(ascii: "x")), 2),
        (#""\u12G4""#, .invalidUnicodeEscape, 1),
        (#""\u12"#, .invalidUnicodeEscape, 1),
        ("\"\\u00\u{E9}\"", .invalidUnicodeEscape, 1),
        (#""a\ud800""#, .loneSurrogate(0xD800), 2),
        (#""\udfff""#, .loneSurrogate(0xDFFF), 1),
        ("\u{FEFF}{}", .byteOrderMark, 0),
    ]

    @Test(arguments: kinds)
    func saysWhatIsWrongAndWhere(text: String, kind: Kind, offset: Int) {
        let error = #expect(throws: JSONParseError.self) {
            try JSONParser(loneSurrogates: .refuse).parse(text)
        }
        #expect(error?.kind == kind)
        #expect(error?.offset == offset)
    }

    @Test(
        arguments: [
            ([0x22, 0x61, 0xFF, 0x22], .invalidUTF8(0xFF), 2),
            ([0x22, 0xC3, 0xA9, 0xC3, 0x22], .invalidUTF8(0xC3), 3),
            ([0x22, 0xC0, 0x80, 0x22], .invalidUTF8(0xC0), 1),
            ([0x22, 0xED, 0xA0, 0x80, 0x22], .invalidUTF8(0xED), 1),
            ([0x22, 0x5C, 0x6E, 0x80, 0x22], .invalidUTF8(0x80), 3),
            ([0x5B, 0xC3, 0xA9, 0x5D], .unexpected(byte: 0xC3, expected: .valueOrBracket), 1),
        ] as [([UInt8], Kind, Int)]
    )
    func pointsAtTheByteThatIsNoUTF8(bytes: [UInt8], kind: Kind, offset: Int) {
        let error = #expect(throws: JSONParseError.self) { try JSONParser().parse(bytes) }
        #expect(error?.kind == kind)
        #expect(error?.offset == offset)
    }

    /// The lines and columns that Python 3.11 gives for the same texts.
    @Test(arguments: [
        ("x", 1, 1),
        ("\n\nx", 3, 1),
        ("[1,\n  x]", 2, 3),
        ("[1,\r\n  x]", 2, 3),
        ("[\"é€😀\", x]", 1, 9),
        ("{\n\"é\": x}", 2, 6),
        ("[1,\n", 2, 1),
    ])
    func countsLinesAndCodePoints(text: String, line: Int, column: Int) {
        let error = #expect(throws: JSONParseError.self) { try JSONParser().parse(text) }
        #expect(error?.line == line)
        #expect(error?.column == column)
    }
}
