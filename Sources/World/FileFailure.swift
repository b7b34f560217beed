import Glibc

/// A file operation that failed, as the system told it.
public struct FileFailure: Error, Sendable, Hashable {
    /// What was tried.
    public enum Operation: String, Sendable {
        /// Opening or creating.
        case open
        /// Reading.
        case read
        /// Writing or flushing.
        case write
        /// Taking a lock.
        case lock
        /// Making a folder.
        case makeDirectory = "make directory"
        /// Putting a file in another's place.
        case replace
        /// Giving a file another name.
        case setAside = "set aside"
    }

    /// What the system or a rule of ours said.
    public enum Reason: Sendable, Hashable {
        /// An `errno` of the system.
        case system(Int32)
        /// The file is longer than `limit` bytes.
        case tooLarge(limit: Int)
        /// It is a directory, a FIFO or a device, which can hang or never end.
        case notARegularFile
    }

    /// What was tried.
    public let operation: Operation
    /// On which path; empty for a descriptor.
    public let path: String
    /// Why it failed.
    public let reason: Reason

    /// Makes a failure of its parts.
    public init(operation: Operation, path: String, reason: Reason) {
        self.operation = operation
        self.path = path
        self.reason = reason
    }

    /// The failure of the call that just returned an error, from `errno`.
    static func current(_ operation: Operation, _ path: String) -> FileFailure {
        FileFailure(operation: operation, path: path, reason: .system(errno))
    }

    /// Whether there was no such file.
    public var isMissing: Bool {
        reason == .system(ENOENT) || reason == .system(ENOTDIR)
    }

    /// Whether the reader at the other end has gone.
    public var isBrokenPipe: Bool {
        reason == .system(EPIPE)
    }
}
