import TerminalText

/// `help [COMMAND]`: lists the commands, or tells all about one.
struct SessionHelp: ShellCommand {
    static let about = CommandDescription(
        "help",
        summary: "list the commands, or tell all about one",
        syntax: CommandSyntax([.init("COMMAND", .command, .optional)]),
        examples: ["help cancel"],
        isPaged: true
    )

    private let topic: Word?
    private let line: Line

    init(_ invocation: Invocation) {
        topic = invocation.argument
        line = invocation.line
    }

    func run(in session: Session) async throws -> ExitCode {
        guard let topic else {
            session.screen.print(HelpText.overview(width: session.screen.width))
            return .done
        }
        guard let command = CommandTable.command(named: topic.text) else {
            let nearest = Nearest.all(to: topic.text, in: CommandTable.names)
            throw UsageProblem(
                .unknownCommand(topic.text, nearest: nearest),
                line: line,
                at: topic
            )
        }
        session.screen.print(HelpText.about(command.about))
        return .done
    }
}
