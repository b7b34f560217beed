import World

/// Results go to a program: `| PROGRAM`.
struct ProgramRoute {
    private let program: Word

    init(_ program: Word) {
        self.program = program
    }

    private enum Part: Sendable {
        case command(Result<ExitCode, any Error>)
        case program(Programs.Status?)
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
        return try await withThrowingTaskGroup(of: Part.self) { group in
            group.addTask {
                defer { pipe.close() }
                do {
                    return .command(.success(try await command.run(in: own)))
                } catch {
                    return .command(.failure(error))
                }
            }
            group.addTask {
                guard await pipe.isWanted() else { return .program(nil) }
                return .program(
                    try await session.run(program: program.text, input: .bytes(pipe.pieces))
                )
            }
            var code: Result<ExitCode, any Error>?
            var status: Programs.Status?
            var wasLeft = false
            for try await part in group {
                switch part {
                case .command(let result): code = result
                case .program(let ended):
                    status = ended
                    wasLeft = code == nil && !command.isChanging
                    if wasLeft { group.cancelAll() }
                }
            }
            return try outcome(code, status, wasLeft: wasLeft && !Task.isCancelled)
        }
    }

    private func outcome(
        _ code: Result<ExitCode, any Error>?,
        _ status: Programs.Status?,
        wasLeft: Bool
    ) throws -> ExitCode {
        let own = wasLeft ? .done : try code?.get() ?? .done
        guard own == .done, let status, status != .exited(0) else { return own }
        return .failed
    }
}
