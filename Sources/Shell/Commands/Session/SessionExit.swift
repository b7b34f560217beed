/// `exit`: leaves the shell.
struct SessionExit: ShellCommand {
    static let about = CommandDescription(
        "exit",
        aliases: ["quit", "q"],
        summary: "leave the shell (Ctrl-D does too)"
    )

    init(_ invocation: Invocation) {}

    func run(in session: Session) async throws -> ExitCode {
        throw Leave()
    }
}

/// Thrown by `exit`: ends the shell or the script, with success.
struct Leave: Error {}
