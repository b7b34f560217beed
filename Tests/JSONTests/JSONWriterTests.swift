import JSON
import Testing

struct JSONWriterTests {
    static let value: JSONValue = [
        "flowName": "sales", "ids": ["a", "b"], "none": [], "empty": [:], "deep": [["x": [nil]]],
        "flag": true, "other": false, "count": 12,
    ]

    @Test func writesWithoutSpace() {
        #expect(
            JSONWriter(.compact).text(Self.value)
                == #"{"flowName":"sales","ids":["a","b"],"none":[],"empty":{},"#
                + #""deep":[{"x":[null]}],"flag":true,"other":false,"count":12}"#
        )
    }

    /// As `json.dumps(value)` of Python 3.11.
    @Test func writesAsBotocoreSends() {
        #expect(
            JSONWriter(.wire).text(Self.value)
                == #"{"flowName": "sales", "ids": ["a", "b"], "none": [], "empty": {}, "#
                + #""deep": [{"x": [null]}], "flag": true, "other": false, "count": 12}"#
        )
        #expect(JSONWriter(.wire).text([:]) == "{}")
    }

    /// As `json.dumps(value, indent=4, ensure_ascii=False)` of Python 3.11.
    @Test func writesAsTheAWSCLIPrints() {
        let text = """
            {
                "flowName": "sales",
                "ids": [
                    "a",
                    "b"
                ],
                "none": [],
                "empty": {},
                "deep": [
                    {
                        "x": [
                            null
                        ]
                    }
                ],
                "flag": true,
                "other": false,
                "count": 12
            }
            """
        #expect(JSONWriter(.indented).text(Self.value) == text)
    }

    /// Strings, and their spellings by Python 3.11 with `ensure_ascii` on and off.
    static let strings: [(String, String, String)] = [
        ("plain", #""plain""#, #""plain""#),
        ("é", #""\u00e9""#, "\"é\""),
        ("x\u{10000}y", #""x\ud800\udc00y""#, "\"x\u{10000}y\""),
        ("\u{1F600}", #""\ud83d\ude00""#, "\"\u{1F600}\""),
        ("\u{FFFF}", #""\uffff""#, "\"\u{FFFF}\""),
        ("\u{7F}", #""\u007f""#, "\"\u{7F}\""),
        ("\u{0}\u{1}\u{1F}", #""\u0000\u0001\u001f""#, #""\u0000\u0001\u001f""#),
        ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#, #""\b\t\n\f\r""#),
        ("\"\\/", #""\"\\/""#, #""\"\\/""#),
        ("\u{2028}", #""\u2028""#, "\"\u{2028}\""),
        ("a\u{301}", #""a\u0301""#, "\"a\u{301}\""),
        ("tab\té", #""tab\t\u00e9""#, "\"tab\\té\""),
    ]

    @Test(arguments: strings)
    func escapesStrings(string: String, wire: String, other: String) {
        #expect(JSONWriter(.wire).text(.string(string)) == wire)
        for style in [JSONWriter.Style.compact, .indented] {
            #expect(JSONWriter(style).bytes(.string(string)) == Array(other.utf8))
        }
        #expect(JSONWriter(.wire).text([string: nil] as JSONValue) == "{\(wire): null}")
        #expect(JSONWriter(.compactASCII).text([string: [1e3, 2]]) == "{\(wire):[1000.0,2]}")
    }
}
