import AWSCore
import AppFlow
import TerminalText
import World

/// An AWS operation as a line of the shell: its name as the first word, or a pasted `aws appflow ...`.
///
/// At the prompt law 5 binds it. From `-c`, a script or a pipe it behaves as on the command line.
struct OperationCommand: RunnableCommand {
    private let operation: Operation
    private let line: Line
    private let options: GlobalOptions

    var isChanging: Bool {
        operation.isChanging
    }

    var isPaged: Bool {
        !operation.isChanging
    }

    /// The operation that a line calls; nil when it is a line of the shell.
    static func operation(of line: Line) -> Operation? {
        OperationWords(line.words.map(\.text))?.operation
    }

    init(_ operation: Operation, _ line: Line) throws {
        self.operation = operation
        self.line = line
        let others = OperationWords(line.words.map(\.text))?.others ?? []
        options = try GlobalOptions(others)
        // What is told is settled when the program starts.
        guard !options.isDebugging else {
            throw UsageProblem(.unknownOption("--debug", nearest: nil), line: line)
        }
    }

    func run(in session: Session) async throws -> ExitCode {
        let isAtPrompt = session.origin == .prompt
        let call = OperationCall(
            operation,
            options,
            file: ValueFile(session.world, readsStreams: !isAtPrompt)
        )
        let store = session.store.sibling(isReadOnly: options.isReadOnly) { given in
            if !isAtPrompt { given.timeouts = .command }
            options.apply(to: &given)
        }
        guard isAtPrompt else {
            return await call.runAlone(store, session.screen, session.world.clock)
        }
        let session = options.reachesElsewhere ? session.reaching(store) : session
        return try await AttendedOperation(call, line, session).run()
    }
}

extension GlobalOptions {
    /// Whether the line itself says whom or what to reach, or that nothing may change.
    fileprivate var reachesElsewhere: Bool {
        isReadOnly || !connection.isEmpty
    }
}
