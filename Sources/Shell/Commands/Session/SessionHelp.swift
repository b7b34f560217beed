import AppFlow

/// `help [COMMAND]`: lists the commands, or tells all about one, or about an AWS operation.
struct SessionHelp: ShellCommand {
    static let about = CommandDescription(
        "help",
        summary: "list the commands, or tell all about one or about an AWS operation",
        syntax: CommandSyntax([.init("COMMAND|OPERATION", .command, .optional)]),
        examples: ["help cancel", "help cancel-flow-executions"],
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
        if let operation = Operation.named(cliName: topic.text) {
            OperationHelpCommand(operation).print(on: session.screen)
            return .done
        }
        guard let command = CommandTable.command(named: topic.text) else {
            let nearest = Nearest.all(to: topic.text, in: HelpText.topics)
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
