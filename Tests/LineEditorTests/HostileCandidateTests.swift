import TerminalText
import TestSupport
import Testing

@testable import LineEditor

/// 10,000 lists of candidates that a hostile service has named.
struct HostileCandidateTests {
    @Test func noListIsTooWideOrSteersTheTerminal() {
        var random = SplitMix(seed: 0x7AB)
        for round in 0..<10_000 {
            let hasNotes = round % 2 == 0
            let candidates = (0..<8).map { _ in
                Candidate(
                    text: HostileText.random(pieces: 9, using: &random),
                    note: hasNotes
                        ? "\(HostileText.random(pieces: 9, using: &random), style: .dim)" : .empty
                )
            }
            let columns = [40, 80, 200][round % 3]
            let lines = CandidateList.lines(of: candidates, columns: columns, rows: 20)
            let isSafe = lines.allSatisfy { line in
                line.width <= columns && !LineText.holdsControlCharacter(line.plain)
            }
            if !isSafe {
                Issue.record("round \(round): \(lines)")
                return
            }
        }
    }

    @Test func noneOfThemBringsAControlCharacterIntoTheLine() {
        var random = SplitMix(seed: 0x7AC)
        for round in 0..<10_000 {
            let candidates = (0..<(round % 3 + 1)).map { _ in
                Candidate(text: HostileText.random(pieces: 9, using: &random))
            }
            let completion = Completion(replaces: 4..<4, candidates: candidates)
            let edit = CompletionEdit(completion, line: "use ", cursor: 4)
            guard case .replace(_, let text) = edit else { continue }
            if LineText.holdsControlCharacter(text) {
                Issue.record("round \(round): \(candidates)")
                return
            }
        }
    }
}
