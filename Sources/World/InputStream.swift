import Glibc

/// A place where bytes come from: a descriptor of the process, or memory in a test.
public struct InputStream: Sendable {
    /// Whether a person types there.
    public let isTerminal: Bool
    private let take: @Sendable (_ atMost: Int) throws(FileFailure) -> [UInt8]

    /// Makes a stream of a closure that returns an empty array at the end.
    public init(
        isTerminal: Bool,
        read: @escaping @Sendable (_ atMost: Int) throws(FileFailure) -> [UInt8]
    ) {
        self.isTerminal = isTerminal
        self.take = read
    }

    /// Waits for some bytes: at least one and at most `count`, or none at the end.
    public func read(atMost count: Int) throws(FileFailure) -> [UInt8] {
        try take(count)
    }

    /// An open descriptor, not closed by this value.
    public static func descriptor(_ number: Int32) -> InputStream {
        InputStream(isTerminal: isatty(number) == 1) { count throws(FileFailure) in
            try Descriptor(number).read(atMost: count)
        }
    }
}
