import JMESPath
import JSON
import TestSupport
import Testing

@Suite(.enabled(if: Conformance.isWanted, "the public suites are not here"))
struct ComplianceTests {
    @Test func isWhole() {
        #expect(ComplianceCase.all.count == 892)
        #expect(ComplianceCase.all.count { $0.error != nil } == 150)
    }

    @Test(arguments: ComplianceCase.all)
    func answers(_ example: ComplianceCase) throws {
        guard let kind = example.error else {
            let value = try Expression(example.expression).value(in: example.document)
            let wanted = try #require(example.result)
            #expect(value.withDoubles == wanted.withDoubles)
            return
        }
        var received: String?
        do {
            _ = try Expression(example.expression).value(in: example.document)
        } catch let problem as EvaluationProblem {
            received = problem.kind
        } catch is SyntaxProblem {
            received = "syntax"
        }
        #expect(received == kind)
    }
}

extension EvaluationProblem {
    /// What the suite calls it.
    fileprivate var kind: String? {
        switch self {
        case .unknownFunction: "unknown-function"
        case .arity: "invalid-arity"
        case .type: "invalid-type"
        case .zeroStep: "invalid-value"
        case .incomparable, .notAString, .notFinite, .expressionAsValue: nil
        }
    }
}

extension JSONValue {
    /// The same with every number as a `Double`, since the suite says `1` for `1.0`.
    fileprivate var withDoubles: JSONValue {
        switch self {
        case .null, .bool, .string: self
        case .number(let number): .number(JSONNumber(number.doubleValue ?? .nan))
        case .array(let items): .array(items.map(\.withDoubles))
        case .object(let object): .object(object.mapValues(\.withDoubles))
        }
    }
}
