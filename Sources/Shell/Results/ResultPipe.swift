import World

/// What lies between a command and the program that reads its results.
///
/// It takes all that comes: a program that is slow to read, as a pager is, holds nothing up.
struct ResultPipe: Sendable {
    /// The results, in pieces as they were printed.
    let pieces: AsyncStream<[UInt8]>
    private let feed: AsyncStream<[UInt8]>.Continuation
    private let first: AsyncStream<Void>
    private let firstFeed: AsyncStream<Void>.Continuation

    init() {
        (pieces, feed) = AsyncStream.makeStream()
        (first, firstFeed) = AsyncStream.makeStream()
    }

    /// Where the command prints.
    var sink: ByteSink {
        ByteSink(isTerminal: false) { bytes throws(FileFailure) in
            feed.yield(bytes)
            firstFeed.yield()
        }
    }

    /// The command has ended.
    func close() {
        feed.finish()
        firstFeed.yield()
    }

    /// Waits for the first result, or for the end of the command; false when the wait was given up.
    func isWanted() async -> Bool {
        for await _ in first { return true }
        return false
    }
}
