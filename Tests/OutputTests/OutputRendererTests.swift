import JSON
import Output
import TerminalText
import Testing

/// What the AWS CLI 1.45.11 prints under `--output json`, and what all formats have in common.
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
    func printsJSON(value: JSONValue, text: String) throws {
        #expect(try OutputRenderer(.json, title: "ListFlows").render(value) == text)
        #expect(OutputRenderer.json(value) == text)
    }

    @Test(arguments: [
        ("1.6E9", "1600000000.0\n"), ("1e16", "1e+16\n"), ("1583254800.123", "1583254800.123\n"),
        ("1e-7", "1e-07\n"), ("-0.0", "-0.0\n"), ("98765432109876543210", "98765432109876543210\n"),
    ])
    func printsNumbersAsPythonDoes(text: String, printed: String) throws {
        let number = try JSONParser().parse(text)
        for format in [OutputFormat.json, .text, .yaml] {
            #expect(try OutputRenderer(format, title: "ListFlows").render(number) == printed)
        }
    }

    @Test func formatsAreNamedAsTheOptionNamesThem() {
        #expect(
            OutputFormat.allCases.map(\.rawValue) == [
                "json", "text", "table", "yaml", "yaml-stream", "off",
            ]
        )
        #expect(OutputFormat(rawValue: "JSON") == nil)
    }

    @Test(
        arguments: [
            ([:], ""), ([], "- []\n"), (nil, "- null\n"), ("1", "- '1'\n"),
            (["a": [1]], "- a:\n  - 1\n"),
        ] as [(JSONValue, String)]
    )
    func aStreamOfYAMLIsAListOfEachReply(value: JSONValue, text: String) throws {
        #expect(try OutputRenderer(.yamlStream, title: "ListFlows").render(value) == text)
    }

    @Test func offPrintsNothing() throws {
        let renderer = OutputRenderer(.off, title: "ListFlows")
        #expect(try renderer.render(["a": 1]) == "")
        #expect(try renderer.lines(["a": 1]) == [])
    }

    @Test(arguments: [(28, 6), (29, 7)])
    func aTableThatIsTooWideIsTurnedOver(width: Int, lines: Int) throws {
        let value: JSONValue = ["flowArn": "arn:aws:x", "flowStatus": "Active"]
        let renderer = OutputRenderer(.table, title: "StopFlow", width: width)
        #expect(try renderer.lines(value).count == lines)
    }
}
