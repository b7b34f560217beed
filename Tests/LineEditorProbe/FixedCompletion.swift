import LineEditor
import TerminalText

/// What Tab knows in the probe.
enum FixedCompletion {
    private static let words = ["flows", "flowers", "cancel", "cancel-all", "it's", "naïve"]
    private static let runs = (1...60).map { "run-\(1000 + $0)" }

    /// Completes the word before the cursor: `run-` has notes, and `many-` more than fit a screen.
    @Sendable
    static func complete(_ line: String, _ cursor: Int) -> Completion {
        let before = Array(line.utf8.prefix(cursor))
        let start = (before.lastIndex(of: UInt8(ascii: " ")) ?? -1) + 1
        let word = String(decoding: before[start...], as: UTF8.self)
        return Completion(replaces: start..<cursor, candidates: candidates(for: word))
    }

    private static func candidates(for word: String) -> [Candidate] {
        if word.hasPrefix("many-") {
            return (1...500).map { Candidate(text: "many-\($0)") }
        }
        if word.hasPrefix("run-") {
            return runs.filter { $0.hasPrefix(word) }.map { run in
                Candidate(text: run, note: "InProgress  \(run.count) records")
            }
        }
        if word.hasPrefix("bad") {
            return [Candidate(text: "bad\nword")]
        }
        return words.filter { $0.hasPrefix(word) }.map { Candidate(text: $0) }
    }
}
