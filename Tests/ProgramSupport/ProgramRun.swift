import Subprocess

/// A program that ran to its end: what it ended with, and all that it wrote.
public struct ProgramRun: Sendable {
    /// Its exit code; below zero, the signal that ended it.
    public let status: Int32
    /// The bytes of its standard output.
    public let outputBytes: [UInt8]
    /// The bytes of its standard error.
    public let errorBytes: [UInt8]

    /// Its standard output as text.
    public var output: String {
        String(decoding: outputBytes, as: UTF8.self)
    }

    /// Its standard error as text.
    public var error: String {
        String(decoding: errorBytes, as: UTF8.self)
    }

    /// Runs a program to its end, with pipes for its standard streams.
    ///
    /// - Parameters:
    ///   - program: its path.
    ///   - arguments: what follows its name.
    ///   - environment: all of its environment, a `PATH` among it.
    ///   - input: what it reads from standard input, which is empty otherwise.
    ///   - limit: how long it may take; then it is killed.
    /// - Returns: what became of it.
    /// - Throws: ``ProgramTimeout``, or that it could not be started.
    public static func of(
        _ program: String,
        _ arguments: [String],
        environment: [String: String],
        input: [UInt8] = [],
        within limit: Duration = .seconds(30)
    ) async throws -> ProgramRun {
        let words = [program] + arguments
        return try await withThrowingTaskGroup(of: ProgramRun.self) { group in
            group.addTask { try await launch(words, environment, input) }
            group.addTask {
                try await Task.sleep(for: limit)
                throw ProgramTimeout(words: words, limit: limit)
            }
            // Cancelling the task kills the program.
            defer { group.cancelAll() }
            guard let run = try await group.next() else { throw CancellationError() }
            return run
        }
    }

    private static func launch(
        _ words: [String],
        _ environment: [String: String],
        _ input: [UInt8]
    ) async throws -> ProgramRun {
        var variables: [Environment.Key: String] = [:]
        for (name, value) in environment { variables[Environment.Key(stringLiteral: name)] = value }
        // env(1) becomes the program: a path instead of a name would be a type of another package.
        let configuration = Configuration(
            executable: .name("env"),
            arguments: Arguments(words),
            environment: .custom(variables)
        )
        let limit = 64 << 20
        if input.isEmpty {
            let done = try await Subprocess.run(
                configuration,
                input: .none,
                output: .bytes(limit: limit),
                error: .bytes(limit: limit)
            )
            return ProgramRun(done.terminationStatus, done.standardOutput, done.standardError)
        }
        // Not `.array`: the library traps when a program leaves some of its input unread.
        let done = try await Subprocess.run(
            configuration,
            input: .inputWriter,
            output: .bytes(limit: limit),
            error: .bytes(limit: limit)
        ) { execution in
            _ = try? await execution.standardInputWriter.write(input)
            try? await execution.standardInputWriter.finish()
        }
        return ProgramRun(done.terminationStatus, done.standardOutput, done.standardError)
    }

    private init(_ status: TerminationStatus, _ output: [UInt8], _ error: [UInt8]) {
        self.status =
            switch status {
            case .exited(let code): code
            case .signaled(let signal): -signal
            }
        outputBytes = output
        errorBytes = error
    }
}

/// Thrown when a program had to be killed.
public struct ProgramTimeout: Error {
    /// The program and its arguments.
    public let words: [String]
    /// How long it had.
    public let limit: Duration

    /// Makes one of its parts.
    public init(words: [String], limit: Duration) {
        self.words = words
        self.limit = limit
    }
}
