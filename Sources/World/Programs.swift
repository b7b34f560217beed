/// Other programs, started through the system's shell beside this one.
///
/// A program writes to our standard output and standard error, and shares the terminal with us while it
/// runs: nothing else may draw there meanwhile.
public struct Programs: Sendable {
    /// What a program reads from its standard input.
    public enum Input: Sendable {
        /// Our own standard input.
        case inherited
        /// Nothing: the end at once.
        case nothing
        /// Pieces of bytes as they come; the end of the stream is the end of its input.
        case bytes(AsyncStream<[UInt8]>)
    }

    /// How a program ended.
    public enum Status: Sendable, Hashable {
        /// By itself, with this code.
        case exited(Int32)
        /// By a signal.
        case signalled(Int32)
    }

    private let start:
        @Sendable (_ command: String, Input, Environment) async throws(ProgramFailure) -> Status

    /// Makes programs of a closure that runs one to its end.
    public init(
        run:
            @escaping @Sendable (_ command: String, Input, Environment)
            async throws(ProgramFailure) -> Status
    ) {
        start = run
    }

    /// Runs a command of `sh` to its end, whatever becomes of the task that waits for it.
    ///
    /// - Parameters:
    ///   - command: the text that the shell is given; it expands it.
    ///   - input: what the program reads. One that stops reading loses the rest in silence.
    ///   - environment: all of its environment.
    /// - Returns: how it ended.
    /// - Throws: ``ProgramFailure`` when it could not be started.
    public func run(
        _ command: String,
        input: Input,
        environment: Environment
    ) async throws(ProgramFailure) -> Status {
        try await start(command, input, environment)
    }
}

/// A program that could not be started.
public struct ProgramFailure: Error, Sendable, Hashable {
    /// What the system's shell was to run.
    public let command: String
    /// What the system said.
    public let reason: String

    /// Makes a failure of its parts.
    public init(command: String, reason: String) {
        self.command = command
        self.reason = reason
    }
}
