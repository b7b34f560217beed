import JSON
import ProgramSupport
import Simulator
import TestSupport
import Testing

/// Random lines through a pipe into the built program: what it sends is what the lines say, or nothing.
@Suite(.serialized)
struct RandomLineTests {
    @Test func theNamesThatAreSentAreThoseThatCameIn() async throws {
        try await CommandBench.with { bench in
            var random = SplitMix(seed: 0x717E)
            var script = ""
            var expected: [String] = []
            var refused = 0
            for _ in 0..<1_000 {
                let name = name(&random)
                script += "describe-flow --flow-name \(RandomQuoting.quote(name, using: &random))\n"
                if holdsControl(name) { refused += 1 } else { expected.append(name) }
            }
            let run = try await bench.run(["--keep-going"], input: Array(script.utf8))
            #expect(run.status != 0)
            let sent = bench.simulator.requests.map { $0.body?["flowName"]?.stringValue ?? "" }
            #expect(sent.map { Array($0.utf8) } == expected.map { Array($0.utf8) })
            let refusals = run.error.split(separator: "\n").filter { $0.contains("the line holds") }
            #expect(refusals.count == refused && refused > 20)
        }
    }

    /// Not empty, without a newline, and not an option or a file.
    private func name(_ random: inout SplitMix) -> String {
        let text = HostileText.random(pieces: 8, using: &random).unicodeScalars
        let kept = text.filter { $0 != "\n" && $0 != "\r" }
        // Most are without control characters: a line with one is refused, and tells no more.
        let isTame = random.next() % 8 != 0
        let name = kept.filter { !isTame || $0.value >= 0x20 && $0.value != 0x7F }
        return "n" + String(String.UnicodeScalarView(name))
    }

    private func holdsControl(_ name: String) -> Bool {
        name.unicodeScalars.contains { $0.value < 0x20 && $0 != "\t" || $0.value == 0x7F }
    }
}
