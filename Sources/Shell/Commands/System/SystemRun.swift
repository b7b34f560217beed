import TerminalText
import World

/// `!COMMAND`: runs a command of the system's shell, which has the terminal meanwhile.
struct SystemRun: ShellCommand {
    static let about = CommandDescription(
        "!",
        summary: "run a command of the system's shell",
        syntax: CommandSyntax([.init("COMMAND", .text, .required)]),
        notes: [
            "All that follows ! is the system shell's; it expands what it expands.",
            "Where there is no prompt the command reads nothing from standard input.",
        ],
        examples: ["!date", "!aws s3 ls s3://lake/accounts/"],
        // Nobody knows what it does: the beginning of one must not run in its place.
        isChanging: true
    )

    private let command: String

    init(_ invocation: Invocation) {
        command = invocation.argument?.text ?? ""
    }

    func run(in session: Session) async throws -> ExitCode {
        // Elsewhere standard input may hold the lines of a script that are to come.
        let input: Programs.Input = session.origin == .prompt ? .inherited : .nothing
        return ExitCode(try await session.run(program: command, input: input))
    }
}
