import JSON
import Output
import ProgramSupport
import Testing
import World

/// What the AWS CLI's own formatters print of values at random, ours print byte for byte.
@Suite(.serialized, .enabled(if: PythonTools.isWanted, "\(PythonTools.absence)"))
struct PrintedValueTests {
    /// `SEED` repeats a run that failed, or makes another one.
    private static let seed =
        Environment.ofThisProcess().nonEmpty("SEED").flatMap(UInt64.init) ?? 0x7AB1E

    struct Sample {
        let format: OutputFormat
        let width: Int
        let value: JSONValue

        var request: [UInt8] {
            JSONWriter(.compact).bytes([
                "format": .string(format.rawValue), "title": "ListFlows",
                "width": .number(JSONNumber(width)), "value": value,
            ])
        }

        /// What our renderer prints, and what it says then.
        var printed: (text: String, problem: String?) {
            do throws(OutputFailure) {
                let renderer = OutputRenderer(format, title: "ListFlows", width: width)
                return (try renderer.render(value), nil)
            } catch {
                return (error.written, error.message)
            }
        }
    }

    @Test func allFormatsPrintWhatTheAWSCLIPrints() async throws {
        print("values are made from SEED=\(Self.seed)")
        var random = RandomValue(seed: Self.seed)
        var samples: [Sample] = []
        for _ in 0..<1_000 {
            let value = random.value(depth: random.number(below: 6))
            for format in OutputFormat.allCases where format != .off {
                for width in format == .table ? [20, 80, 200] : [80] {
                    samples.append(Sample(format: format, width: width, value: value))
                }
            }
        }
        let input = samples.flatMap { $0.request + Array("\n".utf8) }
        let run = try await PythonTools.run(script: "print_values.py", input: input)
        try #require(run.status == 0, "\(run.error)")
        let answers = run.outputBytes.split(separator: UInt8(ascii: "\n"))
        try #require(answers.count == samples.count)
        var differences: [String] = []
        var problems = 0
        for (sample, answer) in zip(samples, answers) {
            let wanted = try JSONParser().parse(Array(answer))
            let (text, problem) = sample.printed
            problems += problem == nil ? 0 : 1
            guard
                wanted["text"] == .string(text),
                Self.sameWords(wanted["problem"]?.stringValue, problem)
            else {
                differences.append(
                    String(decoding: sample.request, as: UTF8.self)
                        + "\nours: \(text.debugDescription) \(problem ?? "")"
                        + "\nawscli: \(String(decoding: answer, as: UTF8.self))"
                )
                continue
            }
        }
        #expect(
            differences.isEmpty,
            """
            SEED=\(Self.seed): \(differences.count) of \(samples.count) differ, as
            \(differences.prefix(3).joined(separator: "\n"))
            """
        )
        #expect(problems > 100, "values that can't be shown are among them")
    }

    /// Which of a text and a number is compared with the other depends on the hashes of a Python set.
    private static func sameWords(_ one: String?, _ other: String?) -> Bool {
        let comparison = "'<' not supported between instances of"
        return one == other
            || one?.hasPrefix(comparison) == true && other?.hasPrefix(comparison) == true
    }
}
