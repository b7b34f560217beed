import JSON
import TestSupport
import Testing

/// One case of https://github.com/jmespath/jmespath.test.
struct ComplianceCase: Sendable, CustomTestStringConvertible {
    let file: String
    let number: Int
    let document: JSONValue
    let expression: String
    /// The value, or nil for an error.
    let result: JSONValue?
    let error: String?

    var testDescription: String {
        "\(file) \(number): \(expression)"
    }

    /// All that say what comes out; benchmarks don't.
    static let all: [ComplianceCase] = {
        let names = Conformance.names(in: "jmespath/official").filter { $0 != "schema.json" }
        return names.flatMap { (try? cases(of: $0)) ?? [] }
    }()

    private static func cases(of file: String) throws -> [ComplianceCase] {
        let suites = try JSONParser().parse(Conformance.bytes("jmespath/official/" + file))
        var cases: [ComplianceCase] = []
        for suite in suites.arrayValue ?? [] {
            for entry in suite["cases"]?.arrayValue ?? [] where entry["bench"] == nil {
                cases.append(
                    ComplianceCase(
                        file: file,
                        number: cases.count,
                        document: suite["given"] ?? .null,
                        expression: entry["expression"]?.stringValue ?? "",
                        result: entry["result"],
                        error: entry["error"]?.stringValue
                    )
                )
            }
        }
        return cases
    }
}
