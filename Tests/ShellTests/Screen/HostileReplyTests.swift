import TerminalText
import TestSupport
import Testing
import World

@testable import Shell

/// Whole commands over replies that are hostile from end to end: what reaches a terminal with colour.
@Suite(.serialized)
struct HostileReplyTests {
    /// What a terminal is given beside text: newlines, our own styles, and the line of progress.
    private static let ours: [[Unicode.Scalar]] = {
        let styles = Style.allCases.flatMap { style in
            SafeText("x", style: style).rendered(color: true).split(separator: "x").map(String.init)
        }
        return (["\n", "\r\u{1B}[K"] + Set(styles)).map { Array($0.unicodeScalars) }
    }()

    @Test(.timeLimit(.minutes(5)), arguments: 0..<8)
    func nothingOfAReplySteersTheTerminal(part: UInt64) async throws {
        let replies = HostileReplies(seed: 0xA11 + part)
        let service = FakeAppFlow()
        service.answer { replies.next($0) }
        try await ShellFixture.with(service) { shell in
            var shell = shell
            let columns = [80, 200, 4_000][Int(part % 3)]
            // So many rows that no pager comes between.
            shell.terminal = TerminalSize(columns: columns, rows: 1_000_000)
            let commands = [
                "runs flow-x --all", "show flow-x", "flows", "show run-1 --flow flow-x",
                "runs flow-x",
            ]
            try await shell.enter(
                (0..<1_250).map { .line(commands[$0 % commands.count]) }
            )
            let printed = shell.transcript.all
            let problem = firstForbidden(in: printed)
            #expect(problem == nil, "seed \(0xA11 + part)")
            #expect(misaligned(printed) == nil, "seed \(0xA11 + part)")
            // Hostile ids are wide: in a narrow window other columns give way to them.
            #expect(printed.contains("STARTED") || columns < 4_000)
            #expect(printed.contains("error: ") && printed.contains("put failures"))
        }
    }

    @Test func nothingOfACandidateSteersTheTerminal() async throws {
        var random = SplitMix(seed: 0xCA4D)
        for _ in 0..<250 {
            let names = (0..<40).map { _ in HostileText.random(using: &random) }
            let flows: [String: [FakeAppFlow.Run]] = Dictionary(
                names.filter { !$0.isEmpty }.map { ($0, []) },
                uniquingKeysWith: { $1 }
            )
            try await ShellFixture.with(FakeAppFlow(flows)) { shell in
                let completer = try await shell.completer(afterTyping: "flows")
                let result = try #require(completer.complete("use ", cursor: 4))
                for candidate in result.candidates {
                    let line: SafeText = "\(candidate.label)  \(candidate.note, style: .dim)\n"
                    let problem = firstForbidden(in: line.rendered(color: true))
                    #expect(problem == nil)
                }
            }
        }
    }

    /// The first thing that a terminal would act on and that isn't ours.
    private func firstForbidden(in text: String) -> String? {
        var rest = Array(text.unicodeScalars)[...]
        while let scalar = rest.first {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator:
                guard let own = HostileReplyTests.ours.first(where: { rest.starts(with: $0) })
                else { return rest.prefix(9).map { String($0.value, radix: 16) }.joined() }
                rest = rest.dropFirst(own.count)
            default:
                rest = rest.dropFirst()
            }
        }
        return nil
    }

    /// The first row whose `STARTED` doesn't begin in the cell in which the header's does.
    private func misaligned(_ text: String) -> String? {
        var column: Int?
        for line in text.split(separator: "\n").map(withoutOurs) {
            if line.starts(with: "ID ".unicodeScalars) {
                column = cell(of: "STARTED", in: line)
            } else if let found = cell(of: HostileReplies.startedCell, in: line), let column {
                if found != column { return String(String.UnicodeScalarView(line)) }
            } else if line.starts(with: "as of".unicodeScalars) {
                column = nil
            }
        }
        return nil
    }

    private func cell(of word: String, in line: [Unicode.Scalar]) -> Int? {
        line.firstRange(of: Array(word.unicodeScalars)).map { range in
            let before = String(String.UnicodeScalarView(line[..<range.lowerBound]))
            return SafeText(untrusted: before).width
        }
    }

    private func withoutOurs(_ line: Substring) -> [Unicode.Scalar] {
        var rest = Array(line.unicodeScalars)[...]
        var text: [Unicode.Scalar] = []
        while let scalar = rest.first {
            if scalar.value < 0x20,
                let own = HostileReplyTests.ours.first(where: { rest.starts(with: $0) })
            {
                rest = rest.dropFirst(own.count)
            } else {
                text.append(scalar)
                rest = rest.dropFirst()
            }
        }
        return text
    }
}
