import Testing

@testable import LineEditor

struct CompletionEditTests {
    private func edit(_ line: String, replaces: Range<Int>, _ texts: String...) -> CompletionEdit {
        let completion = Completion(
            replaces: replaces,
            candidates: texts.map { Candidate(text: $0) }
        )
        return CompletionEdit(completion, line: line, cursor: replaces.upperBound)
    }

    @Test
    func theOnlyCandidateIsInsertedWithASpace() {
        #expect(edit("use sa", replaces: 4..<6, "sales") == .replace(4..<6, with: "sales "))
        #expect(edit("use sa x", replaces: 4..<6, "sales") == .replace(4..<6, with: "sales"))
        let file = Candidate(text: "@folder/", appendsSpace: false)
        let completion = Completion(replaces: 0..<2, candidates: [file])
        #expect(
            CompletionEdit(completion, line: "@f", cursor: 2) == .replace(0..<2, with: "@folder/")
        )
    }

    @Test
    func ofSeveralTheCommonStartIsInsertedFirst() {
        #expect(edit("fl", replaces: 0..<2, "flows", "flowers") == .replace(0..<2, with: "flow"))
        let texts = ["flows", "flowers"].map { Candidate(text: $0) }
        #expect(edit("flow", replaces: 0..<4, "flows", "flowers") == .list(texts, of: 2))
    }

    @Test
    func aCommonStartThatIsNoLongerThanWhatIsTypedChangesNothing() {
        let texts = ["ab", "ac"].map { Candidate(text: $0) }
        #expect(edit("xyz", replaces: 0..<3, "ab", "ac") == .list(texts, of: 2))
    }

    @Test
    func aCommonStartDoesNotEndInsideAnEscape() {
        #expect(edit("a", replaces: 0..<1, "ab\\ c", "ab\\'d") == .replace(0..<1, with: "ab"))
        #expect(edit("a", replaces: 0..<1, "ab\\\\c", "ab\\\\d") == .replace(0..<1, with: "ab\\\\"))
    }

    @Test
    func thereCanBeNothingToDo() {
        #expect(edit("x", replaces: 0..<1) == .nothing)
        #expect(edit("sales ", replaces: 0..<6, "sales ") != .list([], of: 0))
        #expect(edit("x", replaces: 0..<9, "xy") == .nothing)
    }

    @Test
    func aCandidateNeverBringsAControlCharacter() {
        #expect(edit("x", replaces: 0..<1, "x\ny") == .nothing)
    }
}
