/// The outside as one value: everything a program could read without being handed it.
///
/// `main` makes the real one with ``World/live()``; a test makes its own, so no code below
/// `AppFlowCLI` reads a global clock, the environment, or a standard stream.
public struct World: Sendable {
    /// Wall time, monotonic time, local time, and waiting.
    public var clock: any Clock
    /// The environment variables, read once at start.
    public var environment: Environment
    /// Reading and writing files.
    public var files: Files
    /// Other programs, started through the system's shell.
    public var programs: Programs
    /// Random bytes, for jitter, tokens and identifiers.
    public var random: any RandomSource
    /// Standard input, output and error.
    public var streams: StandardStreams

    /// Makes a world of the given parts.
    public init(
        clock: any Clock,
        environment: Environment,
        files: Files = Files(),
        programs: Programs = .system,
        random: any RandomSource = SystemRandom(),
        streams: StandardStreams
    ) {
        self.clock = clock
        self.environment = environment
        self.files = files
        self.programs = programs
        self.random = random
        self.streams = streams
    }

    /// The machine that this process runs on.
    public static func live() -> World {
        World(
            clock: SystemClock(),
            environment: .ofThisProcess(),
            streams: .ofThisProcess()
        )
    }
}
