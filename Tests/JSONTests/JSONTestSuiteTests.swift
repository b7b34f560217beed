import JSON
import TestSupport
import Testing

/// The suite of https://github.com/nst/JSONTestSuite.
@Suite(.enabled(if: Conformance.isWanted, "the public suites are not here"))
struct JSONTestSuiteTests {
    static let names = Conformance.names(in: "json/test_parsing")

    static func names(_ prefix: String) -> [String] {
        names.filter { $0.hasPrefix(prefix) }
    }

    @Test func isWhole() {
        #expect(Self.names("y_").count == 95)
        #expect(Self.names("n_").count == 188)
        #expect(Self.names("i_").count == Choice.table.count)
    }

    @Test(arguments: names("y_"))
    func accepts(name: String) throws {
        let bytes = try Conformance.bytes("json/test_parsing/" + name)
        let value = try JSONParser(loneSurrogates: .refuse).parse(bytes)
        let written = JSONWriter(.compact).bytes(value)
        #expect(try JSONParser(loneSurrogates: .refuse).parse(written) == value)
    }

    @Test(arguments: names("n_"))
    func refuses(name: String) throws {
        let bytes = try Conformance.bytes("json/test_parsing/" + name)
        for choice in [JSONParser.LoneSurrogates.refuse, .replace] {
            #expect(throws: JSONParseError.self) {
                try JSONParser(loneSurrogates: choice).parse(bytes)
            }
        }
    }

    @Test(arguments: names("i_"))
    func chooses(name: String) throws {
        let bytes = try Conformance.bytes("json/test_parsing/" + name)
        let choice = try #require(Choice.table[name.dropLast(".json".count).description])
        let strict = try? JSONParser(loneSurrogates: .refuse).parse(bytes)
        let lenient = try? JSONParser(loneSurrogates: .replace).parse(bytes)
        #expect((strict != nil) == (choice == .accepted))
        #expect((lenient != nil) == (choice != .refused))
        let isReplaced = lenient.map { JSONWriter(.compact).text($0).contains("\u{FFFD}") }
        #expect(isReplaced ?? false == (choice == .replaced))
    }
}
