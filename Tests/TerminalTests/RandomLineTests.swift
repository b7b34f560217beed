import JSON
import Simulator
import TestSupport
import Testing

extension ShellOnATerminal {
    /// 2,000 random lines, typed and pasted in turn: what is sent is what was entered, or the line was
    /// refused.
    struct RandomLineTests {
        @Test(.timeLimit(.minutes(10)))
        func theNamesThatAreSentAreThoseThatWereEntered() async throws {
            try await open { bench in
                let terminal = bench.terminal
                var random = SplitMix(seed: 0x7E11)
                var sent = 0
                for round in 0..<2_000 {
                    let isPasted = round % 2 == 1
                    let name = name(&random, withControls: isPasted)
                    let word = RandomQuoting.quote(name, using: &random)
                    let line = "describe-flow --flow-name \(word)"
                    if isPasted {
                        terminal.send(.paste(line), .enter)
                    } else {
                        terminal.send(line + "\r")
                    }
                    let shown = try await terminal.expect("sim eu-west-1> ", within: .seconds(30))
                    let requests = bench.simulator.requests
                    if holdsControl(name) {
                        #expect(shown.contains("error: the line holds control characters"))
                        #expect(requests.count == sent, "round \(round)")
                        // A refused paste leaves an Enter behind, which is an empty line.
                        if isPasted { try await terminal.expect("sim eu-west-1> ") }
                        continue
                    }
                    sent += 1
                    let got = requests.last?.body?["flowName"]?.stringValue ?? ""
                    guard requests.count == sent, got.utf8.elementsEqual(name.utf8) else {
                        Issue.record(
                            "round \(round): \(line.debugDescription) sent \(got.debugDescription)"
                        )
                        return
                    }
                }
                #expect(sent > 1_200 && sent < 1_990)
            }
        }

        /// Not empty, without a newline; what a key would do when it is typed is only pasted.
        private func name(_ random: inout SplitMix, withControls: Bool) -> String {
            let text = HostileText.random(pieces: 8, using: &random).unicodeScalars
            let isTame = random.next() % 4 != 0
            let kept = text.filter { scalar in
                let isKey = scalar.value < 0x20 || scalar.value == 0x7F
                let isControl = isKey || (0x80...0x9F).contains(scalar.value)
                return scalar != "\n" && scalar != "\r" && !(isKey && !withControls)
                    && !(isControl && isTame)
            }
            return "n" + String(String.UnicodeScalarView(kept))
        }

        private func holdsControl(_ name: String) -> Bool {
            name.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }
        }
    }
}
