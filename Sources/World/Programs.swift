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
    private let capture: Capture

    /// Runs a program to its end and captures what it writes.
    public typealias Capture =
        @Sendable (_ words: [String], Environment, CaptureLimits, _ lendsTerminal: Bool)
        async throws(CaptureFailure) -> Captured

    /// Makes programs of closures that run one to its end; without `capture` the machine's are captured.
    public init(
        run:
            @escaping @Sendable (_ command: String, Input, Environment)
            async throws(ProgramFailure) -> Status,
        capture: Capture? = nil
    ) {
        start = run
        if let capture {
            self.capture = capture
        } else {
            self.capture = { words, environment, limits, lendsTerminal throws(CaptureFailure) in
                try await Programs.captureOfSystem(words, environment, limits, lendsTerminal)
            }
        }
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

    /// Runs a program, without any shell, and captures what it writes.
    ///
    /// - Parameters:
    ///   - words: the program, looked for in `PATH` unless there is a slash in it, and its arguments.
    ///   - environment: all of its environment.
    ///   - limits: what it may take and give.
    ///   - lendsTerminal: whether it may read our standard input, and ask on the terminal.
    /// - Returns: what it wrote and how it ended.
    /// - Throws: ``CaptureFailure``; the program is ended then.
    public func captured(
        _ words: [String],
        environment: Environment,
        limits: CaptureLimits,
        lendsTerminal: Bool = false
    ) async throws(CaptureFailure) -> Captured {
        try await capture(words, environment, limits, lendsTerminal)
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
