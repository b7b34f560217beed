import World

extension Session {
    /// Runs a program that has the terminal until it ends: nothing of ours is drawn meanwhile.
    ///
    /// - Parameters:
    ///   - command: what the system's shell is given.
    ///   - input: what the program reads.
    ///   - environment: its environment; that of this session when nil.
    /// - Returns: how it ended.
    /// - Throws: ``ProgramFailure``.
    func run(
        program command: String,
        input: Programs.Input,
        environment: Environment? = nil
    ) async throws -> Programs.Status {
        screen.wipeProgress()
        notices?.close()
        defer { notices?.open() }
        return try await activity.lendingTerminal {
            try await world.programs.run(
                command,
                input: input,
                environment: environment ?? world.environment
            )
        }
    }
}

extension ExitCode {
    /// What a program ended with, as `sh` says it: 128 and the number of a signal.
    init(_ status: Programs.Status) {
        switch status {
        case .exited(let code): self.init(rawValue: code)
        case .signalled(let number): self.init(rawValue: 128 + number)
        }
    }
}
