/// Standard input, output and error of the process.
public struct StandardStreams: Sendable {
    /// Standard input.
    public var input: InputStream
    /// Standard output: results.
    public var output: ByteSink
    /// Standard error: everything that is no result.
    public var error: ByteSink

    /// Makes streams of the given parts.
    public init(input: InputStream, output: ByteSink, error: ByteSink) {
        self.input = input
        self.output = output
        self.error = error
    }

    /// Descriptors 0, 1 and 2.
    public static func ofThisProcess() -> StandardStreams {
        StandardStreams(
            input: .descriptor(0),
            output: .descriptor(1),
            error: .descriptor(2)
        )
    }
}
