/// Where the results of a line go: to the screen, through a pager when they are longer than that, to a
/// program, or into a file.
///
/// Only results: questions, failures and warnings stay where the person is.
struct ResultRoute {
    private let line: Line

    init(_ line: Line) {
        self.line = line
    }

    /// Runs a command with its results going there.
    func run(_ command: any RunnableCommand, in session: Session) async throws -> ExitCode {
        switch line.redirection {
        case .program(let program):
            return try await ProgramRoute(program).run(command, in: session)
        case .file(let file):
            return try await FileRoute(line, file, appends: false).run(command, in: session)
        case .appended(let file):
            return try await FileRoute(line, file, appends: true).run(command, in: session)
        case nil:
            let isPaged = command.isPaged && session.origin == .prompt && session.screen.isTerminal
            guard isPaged else { return try await command.run(in: session) }
            return try await PagerRoute().run(command, in: session)
        }
    }
}
