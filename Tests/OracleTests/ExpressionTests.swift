import JMESPath
import JSON
import ProgramSupport
import TestSupport
import Testing

/// The AWS CLI's own JMESPath engine gives what ours does: values as they are printed, and messages.
@Suite(.serialized, .enabled(if: PythonTools.isWanted, "\(PythonTools.absence)"))
struct ExpressionTests {
    private struct Sample {
        let expression: String
        let document: JSONValue
    }

    @Test func values() async throws {
        try await compare(seed: 0xA1, count: 4_000) { random in random.expression(depth: 4) }
    }

    @Test func brokenExpressions() async throws {
        try await compare(seed: 0xB2, count: 4_000) { random in
            random.mutated(random.expression(depth: 2))
        }
    }

    private func compare(
        seed: UInt64,
        count: Int,
        expression: (inout RandomExpression) -> String
    ) async throws {
        print("JMESPath: \(count) expressions of seed \(seed)")
        var random = RandomExpression(seed: seed)
        let samples = (0..<count).map { _ in
            Sample(expression: expression(&random), document: random.document())
        }
        let theirs = try await answers(to: samples)
        #expect(theirs.count == count)
        var values = 0
        var same = 0
        for (sample, theirs) in zip(samples, theirs) {
            let ours = answer(to: sample)
            if ours["value"] != nil { values += 1 }
            if ours == theirs { same += 1 }
            if ours == theirs || isListed(ours, theirs) { continue }
            Issue.record(
                """
                \(sample.expression)
                of \(JSONWriter(.wire).text(sample.document))
                ours \(JSONWriter(.wire).text(ours))
                jmespath.py \(JSONWriter(.wire).text(theirs))
                """
            )
        }
        // Neither all values nor all errors, and what may differ is rare.
        #expect(values > count / 20 && values < count * 19 / 20)
        #expect(same > count * 19 / 20)
    }

    private func answer(to sample: Sample) -> JSONValue {
        do {
            let value = try Expression(sample.expression).value(in: sample.document)
            return ["value": .string(JSONWriter(.wire).text(value))]
        } catch let problem as SyntaxProblem {
            return ["error": .string(problem.message)]
        } catch let problem as EvaluationProblem {
            let isReference = problem == .expressionAsValue
            return isReference ? ["reference": true] : ["error": .string(problem.message)]
        } catch {
            return ["error": .string("\(error)")]
        }
    }

    /// What can't be the same.
    private func isListed(_ ours: JSONValue, _ theirs: JSONValue) -> Bool {
        // An expression is a value to jmespath.py, if one without a text.
        if ours["reference"] != nil { return true }
        guard let theirs = theirs["error"]?.stringValue else { return false }
        // Only the first argument of merge is checked there; Python stumbles over the others.
        let isOfMerge = ours["error"]?.stringValue?.hasPrefix("In function merge()") ?? false
        return isOfMerge && (theirs.contains("iterable") || theirs.contains("update sequence"))
    }

    private func answers(to samples: [Sample]) async throws -> [JSONValue] {
        let input = JSONValue.array(
            samples.map { sample in
                [
                    "expression": .string(sample.expression),
                    "document": .string(JSONWriter(.compact).text(sample.document)),
                ]
            }
        )
        let run = try await PythonTools.run(
            script: "evaluate_expressions.py",
            input: JSONWriter(.wire).bytes(input)
        )
        #expect(run.status == 0, "\(run.error)")
        let parser = JSONParser(limits: JSONLimits(bytes: 64 << 20))
        return try parser.parse(run.outputBytes).arrayValue ?? []
    }
}
