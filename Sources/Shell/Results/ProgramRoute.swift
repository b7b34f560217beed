import World

/// Results go to a program: `| PROGRAM`.
struct ProgramRoute {
    private let program: Word

    init(_ program: Word) {
        self.program = program
    }

    private enum Part: Sendable {
        case command(Result<ExitCode, any Error>)
        case program(Result<Programs.Status?, any Error>)
    }

    /// Runs command and program side by side, the program from the first result on: until then there may
    /// be a question on the terminal.
    ///
    /// A program that reads no more ends a listing, in silence; a change is seen through.
    ///
    /// - Returns: the command's own code; when that is 0, 1 if the program failed.
    func run(_ command: any RunnableCommand, in session: Session) async throws -> ExitCode {
        let pipe = ResultPipe()
        let own = session.showing(on: session.screen.redirected(to: pipe.sink))
        let ending = await withTaskGroup(of: Part.self) { group in
            group.addTask {
                defer { pipe.close() }
                return .command(await command.result(in: own))
            }
            group.addTask {
                guard await pipe.isWanted() else { return .program(.success(nil)) }
                do {
                    let input = Programs.Input.bytes(pipe.pieces)
                    return .program(
                        .success(try await session.run(program: program.text, input: input))
                    )
                } catch {
                    return .program(.failure(error))
                }
            }
            var ending = Ending()
            for await part in group {
                switch part {
                case .command(let result):
                    ending.code = result
                case .program(let status):
                    ending.wasLeft = ending.code == nil && !command.isChanging
                    ending.status = status
                    if ending.wasLeft { group.cancelAll() }
                }
            }
            return ending
        }
        return try ending.outcome(isInterrupted: Task.isCancelled)
    }

    /// How both came to their end.
    private struct Ending: Sendable {
        var code: Result<ExitCode, any Error>?
        var status: Result<Programs.Status?, any Error> = .success(nil)
        /// Whether the program ended a listing by ending first.
        var wasLeft = false

        func outcome(isInterrupted: Bool) throws -> ExitCode {
            let own = wasLeft && !isInterrupted ? .done : try code?.get() ?? .done
            guard own == .done, let status = try status.get(), status != .exited(0) else {
                return own
            }
            return .failed
        }
    }
}
