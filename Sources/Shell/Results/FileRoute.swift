import World

/// Results go into a file: `> FILE`, `>> FILE`.
struct FileRoute {
    private let line: Line
    private let file: Word
    private let appends: Bool

    init(_ line: Line, _ file: Word, appends: Bool) {
        self.line = line
        self.file = file
        self.appends = appends
    }

    /// Opens the file before the command does anything: what can't be kept isn't asked for.
    ///
    /// A command that fails before its first result leaves the file as it was.
    func run(_ command: any RunnableCommand, in session: Session) async throws -> ExitCode {
        let output = try open(in: session)
        let screen = session.screen.redirected(to: output.sink)
        let result = await command.result(in: session.showing(on: screen))
        do throws(FileFailure) {
            try output.close(isComplete: (try? result.get()) != nil)
        } catch {
            screen.note(error)
        }
        return try result.get()
    }

    private func open(in session: Session) throws(UsageProblem) -> OutputFile {
        let path = HomeFolder.expand(file.text, session.world.environment)
        do throws(FileFailure) {
            return try session.world.files.output(path, appends: appends)
        } catch {
            throw UsageProblem(.noOutput(error), line: line, at: file)
        }
    }
}
