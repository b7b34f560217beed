import AppFlow

/// Help for an AWS operation, asked for as the AWS CLI has it: `OPERATION help`; nothing is sent.
struct OperationHelpCommand: RunnableCommand {
    private let operation: Operation

    var isChanging: Bool {
        false
    }

    var isPaged: Bool {
        true
    }

    init(_ operation: Operation) {
        self.operation = operation
    }

    /// Takes a line that asks for help: `OPERATION help`, `aws appflow OPERATION help`.
    init?(_ line: Line) {
        guard let found = OperationWords(line.words.map(\.text)),
            let options = try? GlobalOptions(found.others),
            OperationHelpCommand.isWanted(options.others, of: found.operation)
        else { return nil }
        operation = found.operation
    }

    /// Whether the words of an operation's line, global options aside, ask for help.
    ///
    /// That is `help` by itself; with all that the operation requires, also as the first word that is
    /// nothing else. `--help` by itself is an unknown option to the AWS CLI, and help here.
    static func isWanted(_ words: [String], of operation: Operation) -> Bool {
        if words == ["help"] || words == ["--help"] { return true }
        guard words.contains("help") else { return false }
        do throws(OperationProblem) {
            _ = try OperationArguments(operation, words)
        } catch .unknownWords(let unknown, _, _) {
            return unknown.first { !$0.hasPrefix("-") } == "help"
        } catch {}
        return false
    }

    /// Prints the page.
    func print(on screen: Screen) {
        screen.print(OperationPage.lines(about: operation, width: screen.width))
    }

    func run(in session: Session) async throws -> ExitCode {
        print(on: session.screen)
        return .done
    }
}
