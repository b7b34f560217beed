import JSON
import Output
import Testing

/// What the AWS CLI 1.45.11 prints under `--output json`.
struct OutputRendererTests {
    @Test(
        arguments: [
            ([:], ""),
            ([], "[]\n"),
            (nil, "null\n"),
            ("", "\"\"\n"),
            (0, "0\n"),
            (false, "false\n"),
            ([[:]], "[\n    {}\n]\n"),
            (["a": [:], "b": []], "{\n    \"a\": {},\n    \"b\": []\n}\n"),
            ("é\u{7F}\u{2028}/\u{1}", "\"é\u{7F}\u{2028}/\\u0001\"\n"),
        ] as [(JSONValue, String)]
    )
    func printsJSON(value: JSONValue, text: String) {
        #expect(OutputRenderer.render(value, as: .json) == text)
    }

    @Test(arguments: [
        ("1.6E9", "1600000000.0\n"), ("1e16", "1e+16\n"), ("1583254800.123", "1583254800.123\n"),
        ("1e-7", "1e-07\n"), ("-0.0", "-0.0\n"), ("98765432109876543210", "98765432109876543210\n"),
    ])
    func printsNumbersAsPythonDoes(text: String, printed: String) throws {
        #expect(OutputRenderer.render(try JSONParser().parse(text), as: .json) == printed)
    }

    @Test func formatsAreNamedAsTheOptionNamesThem() {
        #expect(OutputFormat(rawValue: "json") == .json)
        #expect(OutputFormat(rawValue: "JSON") == nil)
    }
}
