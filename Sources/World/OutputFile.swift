import Glibc
import Synchronization

/// A file that results are written to, as they come; owned, and to be closed once.
///
/// What it held before is lost with the first bytes, or when it is closed as complete: a command that is
/// refused after the file was opened leaves it alone.
public final class OutputFile: Sendable {
    private let number: Int32
    private let path: String
    private let mustBeEmptied: Mutex<Bool>

    fileprivate init(_ number: Int32, path: String, appends: Bool) {
        self.number = number
        self.path = path
        mustBeEmptied = Mutex(!appends)
    }

    /// Where to write.
    public var sink: ByteSink {
        let descriptor = ByteSink.descriptor(number, path: path)
        return ByteSink(isTerminal: descriptor.isTerminal, size: { descriptor.terminalSize }) {
            bytes throws(FileFailure) in
            try self.emptyOnce()
            try descriptor.write(bytes)
        }
    }

    /// Ends the writing.
    ///
    /// - Parameter isComplete: whether what was written, be it nothing, is all that the file shall hold.
    /// - Throws: what the system found out only now, as network file systems do.
    public func close(isComplete: Bool) throws(FileFailure) {
        var failure: FileFailure?
        do throws(FileFailure) {
            if isComplete { try emptyOnce() }
        } catch {
            failure = error
        }
        if Glibc.close(number) != 0, errno != EINTR { failure = failure ?? .current(.write, path) }
        if let failure { throw failure }
    }

    private func emptyOnce() throws(FileFailure) {
        let isDue = mustBeEmptied.withLock { isDue in
            defer { isDue = false }
            return isDue
        }
        // Devices and pipes hold nothing that could be lost.
        guard isDue, ftruncate(number, 0) != 0, errno != EINVAL else { return }
        throw .current(.write, path)
    }
}

extension Files {
    /// Opens a file to write results to, making it if it is missing, as a shell's `>` and `>>` do.
    ///
    /// - Parameters:
    ///   - path: the file, or a device or a FIFO that somebody reads; who may read a new one is left to the
    ///     umask, since it is the user's own.
    ///   - appends: whether what the file holds is kept.
    /// - Returns: the file, to be closed.
    /// - Throws: ``FileFailure``.
    public func output(_ path: String, appends: Bool) throws(FileFailure) -> OutputFile {
        // A FIFO that nobody reads is an error then, and not waited for.
        let flags = O_WRONLY | O_CREAT | O_CLOEXEC | O_NOCTTY | O_NONBLOCK
        let number = open(path, appends ? flags | O_APPEND : flags, 0o666)
        guard number >= 0 else { throw .current(.open, path) }
        _ = fcntl(number, F_SETFL, fcntl(number, F_GETFL) & ~O_NONBLOCK)
        return OutputFile(number, path: path, appends: appends)
    }
}
