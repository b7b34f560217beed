import TerminalText
import Testing

@testable import LineEditor

struct CandidateListTests {
    private func lines(_ texts: [String], columns: Int, rows: Int = 20) -> [String] {
        CandidateList.lines(of: texts.map { Candidate(text: $0) }, columns: columns, rows: rows)
            .map(\.plain)
    }

    @Test
    func columnsAreFilledDownwards() {
        #expect(lines(["a", "b", "c", "d", "e"], columns: 4) == ["a  d", "b  e", "c"])
        #expect(lines(["flows", "flowers"], columns: 80) == ["flows    flowers"])
        #expect(lines(["aaaa", "b"], columns: 3) == ["aa…", "b"])
    }

    @Test(arguments: ["", "note"])
    func thoseThatWereNotGivenAreCountedToo(note: String) {
        let few = (10..<13).map { Candidate(text: "\($0)", note: SafeText(untrusted: note)) }
        let list = CandidateList.lines(of: few, count: 10_000, columns: 80, rows: 20)
        #expect(list.last == "... and 9997 more")
        for rows in 2...12 {
            let list = CandidateList.lines(of: few, count: 10_000, columns: 3, rows: rows)
            #expect(list.count <= rows)
        }
    }

    @Test(arguments: [10, 40, 80, 200])
    func everyLineFits(_ columns: Int) {
        let texts = (1...300).map { "candidate-\($0 * 7919)-日本" }
        let list = CandidateList.lines(
            of: texts.map { Candidate(text: $0) },
            columns: columns,
            rows: 20
        )
        #expect(list.allSatisfy { $0.width <= columns })
        #expect(list.count <= 20)
    }

    @Test
    func whatDoesNotFitIsCounted() {
        let list = lines((1...100).map { "name-\($0)" }, columns: 20, rows: 5)
        #expect(list.count == 5)
        #expect(list.last == "... and 92 more")
        #expect(lines((1...5).map(String.init), columns: 1, rows: 5).last == "5")
    }

    @Test
    func notesStandBesideTheirCandidates() {
        let candidates = [
            Candidate(text: "77b0", note: "InProgress"),
            Candidate(text: "3f", note: "Error, cut here"),
            Candidate(text: "x"),
        ]
        let list = CandidateList.lines(of: candidates, columns: 16, rows: 20).map(\.plain)
        #expect(list == ["77b0  InProgress", "3f    Error, cu…", "x"])
        let few = CandidateList.lines(of: candidates, columns: 80, rows: 2).map(\.plain)
        #expect(few == ["77b0  InProgress", "... and 2 more"])
    }
}
