import Glibc

/// A place where bytes go: a descriptor of the process, or memory in a test.
public struct ByteSink: Sendable {
    /// Whether a person reads it there and then.
    public let isTerminal: Bool
    private let size: @Sendable () -> TerminalSize?
    private let put: @Sendable ([UInt8]) throws(FileFailure) -> Void

    /// Makes a sink of closures.
    public init(
        isTerminal: Bool,
        size: @escaping @Sendable () -> TerminalSize? = { nil },
        write: @escaping @Sendable ([UInt8]) throws(FileFailure) -> Void
    ) {
        self.isTerminal = isTerminal
        self.size = size
        self.put = write
    }

    /// The size of the terminal as it is now, or nil when this is none or it doesn't tell.
    public var terminalSize: TerminalSize? {
        size()
    }

    /// Writes all bytes, or throws what the system said.
    public func write(_ bytes: [UInt8]) throws(FileFailure) {
        try put(bytes)
    }

    /// Writes text as UTF-8, exactly.
    public func write(_ text: String) throws(FileFailure) {
        try put(Array(text.utf8))
    }

    /// An open descriptor, written to unbuffered and not closed by this value; failures name the path.
    public static func descriptor(_ number: Int32, path: String = "") -> ByteSink {
        ByteSink(
            isTerminal: isatty(number) == 1,
            size: { TerminalSize(descriptor: number) },
            write: { bytes throws(FileFailure) in
                try Descriptor(number, path: path).writeAll(bytes)
            }
        )
    }
}
