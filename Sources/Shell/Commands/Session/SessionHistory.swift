import TerminalText

/// `history [PATTERN]`: the lines typed before.
struct SessionHistory: ShellCommand {
    static let about = CommandDescription(
        "history",
        summary: "list the lines typed before, or those that contain PATTERN (* and ? as in names)",
        syntax: CommandSyntax([.init("PATTERN", .text, .optional)]),
        isPaged: true
    )

    private let wanted: Glob

    init(_ invocation: Invocation) {
        wanted = Glob("*\(invocation.argument?.text ?? "")*")
    }

    func run(in session: Session) async throws -> ExitCode {
        let lines = try session.history.lines()
        for problem in session.history.takeProblems() {
            session.screen.tell(Failure.warning(problem))
        }
        let width = max(5, String(lines.count).utf8.count)
        session.screen.print(
            lines.enumerated().filter { wanted.matches($0.element) }.map { index, line in
                SafeText("\(index + 1)").padded(to: width, alignment: .right) + "  \(line)"
            }
        )
        return .done
    }
}
