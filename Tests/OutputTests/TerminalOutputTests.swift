import JSON
import Output
import TerminalText
import Testing

/// What a terminal is given: our tabs and bold, and no control character of a value.
struct TerminalOutputTests {
    private let hostile: JSONValue = [
        "flows": [["a\u{1B}[2Jb": "x\ty\n", "c": "\u{9B}31m\u{202E}"], ["c": "\u{1B}[1m"]]
    ]

    @Test(arguments: OutputFormat.allCases, [true, false])
    func noControlCharacterOfAValueReachesIt(format: OutputFormat, isColored: Bool) throws {
        let renderer = OutputRenderer(format, title: "ListFlows", isColored: isColored)
        for line in try renderer.lines(hostile) {
            for scalar in line.plain.unicodeScalars where scalar != "\t" || format != .text {
                #expect(scalar.properties.generalCategory != .control, "\(line.plain)")
                #expect(scalar != "\u{202E}")
            }
        }
    }

    @Test func textKeepsOurTabsAlone() throws {
        let lines = try OutputRenderer(.text, title: "ListFlows").lines(hostile)
        #expect(
            lines.map(\.plain) == [
                #"FLOWS"# + "\t" + #"x\ty\n"# + "\t" + #"\u{9B}31m\u{202E}"#,
                "FLOWS\t\t\\u{1B}[1m",
            ]
        )
    }

    @Test func tablesAreMeasuredByWhatIsSeen() throws {
        let lines = try OutputRenderer(.table, title: "ListFlows").lines(["\u{7}": "\u{1B}"])
        #expect(
            lines.map(\.plain) == [
                "---------------------",
                "|     ListFlows     |",
                "+--------+----------+",
                #"|  \u{7} |  \u{1B}  |"#,
                "+--------+----------+",
            ]
        )
    }

    @Test func headsAndTitlesAreBold() throws {
        let value: JSONValue = ["flows": [["a": 1, "b": 2]]]
        let plain = try OutputRenderer(.table, title: "ListFlows").render(value)
        let colored = OutputRenderer(.table, title: "ListFlows", isColored: true)
        let text = try colored.render(value)
        #expect(text.contains("\u{1B}[1mListFlows\u{1B}[0m"))
        #expect(text.contains("\u{1B}[1mflows\u{1B}[0m"))
        #expect(text.contains("\u{1B}[1ma\u{1B}[0m"))
        let stripped = text.replacing("\u{1B}[1m", with: "").replacing("\u{1B}[0m", with: "")
        #expect(stripped == plain)
        let lines = try colored.lines(value)
        #expect(lines.map { $0.rendered(color: true) + "\n" }.joined() == text)
        #expect(lines.map { $0.rendered(color: false) + "\n" }.joined() == plain)
    }

    @Test(arguments: [OutputFormat.json, .text, .yaml, .yamlStream])
    func nothingElseHasAStyle(format: OutputFormat) throws {
        let value: JSONValue = ["flows": [["a": 1]]]
        let plain = try OutputRenderer(format, title: "ListFlows").render(value)
        let colored = OutputRenderer(format, title: "ListFlows", isColored: true)
        #expect(try colored.render(value) == plain)
    }

    @Test func aFailureTellsWhatWasPrintedForATerminalToo() throws {
        let failure = try #require(throws: OutputFailure.self) {
            try OutputRenderer(.text, title: "ListFlows").lines(["a": "\u{7}", "b": [[:], 1]])
        }
        #expect(failure.lines.map(\.plain) == [#"\u{7}"#])
    }
}
