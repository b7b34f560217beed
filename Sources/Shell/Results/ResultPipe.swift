import Synchronization
import World

/// What lies between a command and the program that reads its results.
///
/// It takes all that comes: a program that is slow to read, as a pager is, holds nothing up.
final class ResultPipe: Sendable {
    /// The results, in pieces as they were printed.
    let pieces: AsyncStream<[UInt8]>
    private let feed: AsyncStream<[UInt8]>.Continuation
    private let beginning: AsyncStream<Void>
    private let begin: AsyncStream<Void>.Continuation
    private let wasWritten = Mutex(false)

    init() {
        (pieces, feed) = AsyncStream.makeStream()
        (beginning, begin) = AsyncStream.makeStream()
    }

    /// Where the command prints.
    var sink: ByteSink {
        ByteSink(isTerminal: false) { bytes throws(FileFailure) in
            self.wasWritten.withLock { $0 = true }
            self.feed.yield(bytes)
            self.begin.finish()
        }
    }

    /// The command has ended.
    func close() {
        feed.finish()
        begin.finish()
    }

    /// Waits for the first result or for the end of the command, and says whether the program is to run:
    /// not for a command that was interrupted before it had a result.
    func isWanted() async -> Bool {
        // A wait that could be cancelled would lose what the command says of its end.
        let beginning = beginning
        await Task { for await _ in beginning {} }.value
        return wasWritten.withLock(\.self) || !Task.isCancelled
    }
}
