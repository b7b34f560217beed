import JMESPath
import JSON
import Testing

/// Whatever an expression's text is, it can't take the stack.
struct DepthTests {
    private static func repeated(_ text: String, _ count: Int) -> String {
        String(repeating: text, count: count)
    }

    /// Texts that have as many levels as repetitions, in each way that levels come about.
    private static let ways: [@Sendable (Int) -> String] = [
        { repeated("(", $0) + "@" + repeated(")", $0) },
        { repeated("[", $0) + "@" + repeated("]", $0) },
        { repeated("{a: ", $0) + "@" + repeated("}", $0) },
        { repeated("!", $0) + "@" },
        { repeated("& ", $0) + "@" },
        { repeated("[?", $0) + "@" + repeated("]", $0) },
        { repeated("not_null(", $0) + "@" + repeated(")", $0) },
        { "a" + repeated(".a", $0) },
        { "a" + repeated("[0]", $0) },
        { "a" + repeated("[*]", $0) },
        { "a" + repeated("[]", $0) },
        { "a" + repeated(".*", $0) },
        { "a" + repeated("[:]", $0) },
        { "a" + repeated("[?b]", $0) },
        { "@" + repeated(" | [@]", $0) },
        { "@" + repeated(".{a: @}", $0) },
        { "a" + repeated(" || a", $0) },
        { "a" + repeated(" && a", $0) },
        { "a" + repeated(" == a", $0) },
        { "`" + repeated("[", $0) + repeated("]", $0) + "`" },
    ]

    @Test(arguments: ways.indices) func fewLevelsAreTaken(way: Int) throws {
        let expression = try Expression(Self.ways[way](250))
        _ = try? expression.value(in: ["a": []])
    }

    @Test(arguments: ways.indices) func theStackIsEnoughForTheMost(way: Int) {
        for count in 500...515 {
            _ = try? Expression(Self.ways[way](count)).value(in: ["a": []])
        }
    }

    @Test(arguments: ways.indices) func tooManyAreRefused(way: Int) {
        for count in [520, 10_000] {
            let problem = #expect(throws: SyntaxProblem.self) {
                try Expression(Self.ways[way](count))
            }
            #expect(problem?.kind == .tooDeep)
        }
    }

    /// Beginnings without ends: what is wrong is found, whatever it is, and nothing overflows.
    @Test(arguments: ["(", "[", "{a:", "[?", "a(", "a||", "a.", "a[", "`[", "!", "&", "a==", "*."])
    func endlessBeginnings(text: String) {
        #expect(throws: SyntaxProblem.self) { try Expression(Self.repeated(text, 10_000)) }
    }

    /// A value grows by a level for each of the expression's, so it can be written and let go.
    @Test func deepValuesCanBeWritten() throws {
        let text = Self.repeated("[", 250) + "@" + Self.repeated("]", 250)
        let value = try Expression(text + " | " + text).value(in: 1)
        #expect(JSONWriter(.compact).text(value).utf8.count == 1001)
        #expect(value.pythonRepr.utf8.count == 1001)
    }
}
