import AWSCore
import AppFlow
import TerminalText

/// Runs one line: text -> words -> command or operation -> exit code, and any error -> words.
struct CommandRunner: Sendable {
    /// What a line came to.
    enum Outcome: Sendable, Hashable {
        /// It ran, or failed, with this code.
        case ended(ExitCode)
        /// It was `exit`.
        case leave
    }

    let session: Session

    /// Runs a line, whatever it holds; failures are told on the session's screen.
    func run(_ text: String) async -> Outcome {
        do {
            return try await run(LineParser.parse(text))
        } catch {
            return .ended(tell(error))
        }
    }

    /// Runs a line whose words came apart already, as from argv.
    func runLine(_ line: Line) async -> Outcome {
        do {
            return try await run(line)
        } catch {
            return .ended(tell(error))
        }
    }

    /// Whether the line does more than read: a beginning of it must not run in its place.
    ///
    /// A line that can't be understood doesn't run at all.
    static func isChanging(_ text: String) -> Bool {
        guard let line = try? LineParser.parse(text), let first = line.words.first else {
            return false
        }
        if line.redirection != nil { return true }
        if OperationHelpCommand(line) != nil { return false }
        if let operation = OperationCommand.operation(of: line) { return operation.isChanging }
        return CommandTable.command(named: first.text)?.about.isChanging ?? false
    }

    private func run(_ line: Line) async throws -> Outcome {
        guard let name = line.words.first else { return .ended(.done) }
        let command = try command(line, name)
        do {
            let asker = session.asker.map { SessionCodeAsker(asker: $0) }
            return .ended(
                try await CredentialPerson.$asker.withValue(asker) {
                    try await ResultRoute(line).run(command, in: session)
                }
            )
        } catch is Leave {
            return .leave
        }
    }

    private func command(_ line: Line, _ name: Word) throws -> any RunnableCommand {
        if let help = OperationHelpCommand(line) { return help }
        if let operation = OperationCommand.operation(of: line) {
            return try OperationCommand(operation, line)
        }
        guard let command = CommandTable.command(named: name.text) else {
            let names = CommandTable.names + Operation.all.map(\.cliName)
            let nearest = Nearest.all(to: name.text, in: names)
            throw UsageProblem(.unknownCommand(name.text, nearest: nearest), line: line, at: name)
        }
        let parser = InvocationParser(line: line, name: name, syntax: command.about.syntax)
        return try command.init(parser.parse(line.words.dropFirst()))
    }

    private func tell(_ error: any Error) -> ExitCode {
        let failure = Failure(describing: error)
        // Ctrl-C in the middle of reading: all there is to know is that nothing was changed.
        let isIdle = failure.exit == .interrupted && !session.activity.hasSent
        session.screen.tell(isIdle ? Failure.interruptedIdle.lines : failure.lines)
        return failure.exit
    }
}
