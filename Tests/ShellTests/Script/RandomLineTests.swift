import TestSupport
import Testing
import World

@testable import Shell

/// 100,000 random lines from a pipe: what comes out is what went in, byte for byte, or a refusal.
@Suite(.serialized)
struct RandomLineTests {
    private struct Sent {
        let bytes: [UInt8]
        let words: [String]
        let isText: Bool
    }

    @Test(.timeLimit(.minutes(5)), arguments: 0..<4)
    func wordsComeOutAsTheyWentIn(part: UInt64) async {
        let problem = await Aside.run { firstProblem(seed: 0x11E5 + part) }
        #expect(problem == nil)
    }

    private func firstProblem(seed: UInt64) -> String? {
        var random = SplitMix(seed: seed)
        let sent = (0..<25_000).map { _ in line(&random) }
        var script: [UInt8] = []
        for line in sent {
            script += line.bytes
            script += random.next() % 4 == 0 ? [13, 10] : [10]
        }
        var reader = ScriptReader(.memory(script))
        for (index, line) in sent.enumerated() {
            guard let read = try? reader.next() else { return "seed \(seed): only \(index) lines" }
            if let problem = problem(with: read, line) {
                return "seed \(seed) line \(index): \(problem): \(line.words) \(line.bytes)"
            }
        }
        return (try? reader.next()) == nil ? nil : "seed \(seed): another line"
    }

    private func problem(with read: ScriptLine, _ line: Sent) -> String? {
        let holdsControl = line.bytes.contains { $0 < 0x20 && $0 != 9 || $0 == 0x7F }
        switch read.text {
        case .failure(let problem):
            switch problem.kind {
            case .nul: return line.bytes.contains(0) ? nil : "no NUL"
            case .invalidUTF8: return line.isText ? "was UTF-8" : nil
            default: return "\(problem.kind)"
            }
        case .success(let text):
            guard text.utf8.elementsEqual(line.bytes) else { return "other bytes" }
            guard let parsed = try? LineParser.parse(text) else {
                return holdsControl ? nil : "refused"
            }
            if holdsControl { return "taken with a control character" }
            let words = parsed.words.map { Array($0.text.utf8) }
            return words == line.words.map { Array($0.utf8) } ? nil : "other words: \(words)"
        }
    }

    /// Words in random quotes with random blanks between them; now and then bytes that are no text.
    private func line(_ random: inout SplitMix) -> Sent {
        let words = (0...Int(random.next() % 4)).map { _ in
            // Most words hold no control character: a line with one is refused, and tells no more.
            let isTame = random.next() % 8 != 0
            return word(HostileText.random(pieces: 6, using: &random), isTame: isTame)
        }
        let blanks = [" ", "  ", "\t", " \t "]
        let text = words.map { word in
            RandomQuoting.quote(word, using: &random) + blanks[Int(random.next() % 4)]
        }.joined()
        let isText = random.next() % 50 != 0
        return Sent(
            bytes: Array(text.utf8) + (isText ? [] : [0xC3, 0x28]),
            words: words,
            isText: isText
        )
    }

    /// A newline would be the end of the line wherever it stands.
    private func word(_ text: String, isTame: Bool) -> String {
        let kept = text.unicodeScalars.filter { scalar in
            let isControl = scalar.value < 0x20 || scalar.value == 0x7F
            return isTame ? !isControl : scalar != "\n" && scalar != "\r"
        }
        return String(String.UnicodeScalarView(kept))
    }
}
