import TerminalText

/// `history [PATTERN]`: the lines typed before.
struct SessionHistory: ShellCommand {
    static let about = CommandDescription(
        "history",
        summary: "list the lines typed before, or those that contain PATTERN",
        syntax: CommandSyntax([.init("PATTERN", .text, .optional)]),
        isPaged: true
    )

    private let pattern: String?

    init(_ invocation: Invocation) {
        pattern = invocation.argument?.text
    }

    func run(in session: Session) async throws -> ExitCode {
        let lines = try session.history.lines()
        session.screen.print(
            lines.enumerated()
                .filter { pattern.map($0.element.contains) ?? true }
                .map { number, line in
                    SafeText("\(number + 1)").padded(to: 5, alignment: .right) + "  \(line)"
                }
        )
        return .done
    }
}
