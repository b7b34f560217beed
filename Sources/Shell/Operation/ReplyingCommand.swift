import JSON

/// A command of the shell that does what an AWS operation does, and can tell it in the operation's terms.
protocol ReplyingCommand: RunnableCommand {
    /// Does it, and says how it ended and what the operation would have replied.
    func reply(in session: Session) async throws -> (code: ExitCode, reply: JSONValue)
}
