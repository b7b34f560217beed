import JMESPath
import JSON
import World

/// A program that measures the benchmarks of JMESPath's suite, for `scripts/bench` to compare.
///
/// The argument is the path of `benchmarks.json`. For each of its cases a line is printed: the
/// seconds that parsing takes, and searching as well when the case is a full one.
@main
enum Probe {
    static func main() throws {
        guard let path = CommandLine.arguments.dropFirst().first else { return }
        let text = try Files().read(path, limit: 1 << 20)
        for suite in try JSONParser().parse(text).arrayValue ?? [] {
            for entry in suite["cases"]?.arrayValue ?? [] {
                let expression = entry["expression"]?.stringValue ?? ""
                let document = entry["bench"] == "full" ? suite["given"] : nil
                print(try seconds { try run(expression, document) })
            }
        }
    }

    private static func run(_ text: String, _ document: JSONValue?) throws {
        let expression = try Expression(text)
        guard let document else { return }
        _ = try expression.value(in: document)
    }

    /// The median of some samples of at least 5 ms each, by the run.
    private static func seconds(_ body: () throws -> Void) rethrows -> Double {
        var count = 1
        while try sample(count, body) < .milliseconds(5) { count *= 2 }
        var samples: [Duration] = []
        for _ in 0..<9 { samples.append(try sample(count, body)) }
        return samples.sorted()[4] / .seconds(1) / Double(count)
    }

    private static func sample(_ count: Int, _ body: () throws -> Void) rethrows -> Duration {
        try ContinuousClock().measure {
            for _ in 0..<count { try body() }
        }
    }
}
