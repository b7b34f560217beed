import JSON
import TerminalText

/// `journal`: what was changed, by whom, and how it ended.
struct SessionJournal: ShellCommand {
    static let about = CommandDescription(
        "journal",
        summary: "list the changes made from this machine, and how each ended",
        syntax: CommandSyntax(options: [
            .init("--last", .number, label: "N", summary: "only the last N changes (default 20)"),
            .output,
        ]),
        examples: ["journal", "journal --last 100"],
        isPaged: true
    )

    private let count: Int
    private let format: ListingFormat?

    init(_ invocation: Invocation) throws {
        format = ListingFormat(invocation)
        guard let word = invocation.value("--last") else {
            count = 20
            return
        }
        guard let number = Int(word.text), number > 0 else {
            throw UsageProblem(
                .malformed(word.text, wanted: .number),
                line: invocation.line,
                at: word
            )
        }
        count = number
    }

    func run(in session: Session) async throws -> ExitCode {
        let records = try session.journal.records()
        if (format ?? session.store.format) == .json {
            session.screen.printJSON(.array(records.suffix(count * 2)))
            return .done
        }
        let entries = JournalEntry.entries(of: records).suffix(count)
        session.screen.print(
            entries.isEmpty ? ["nothing was changed yet"] : entries.flatMap(\.lines)
        )
        return .done
    }
}
