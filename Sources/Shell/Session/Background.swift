/// The one owner of work that goes on behind the prompt: followers, refreshes, commands that lost the terminal.
///
/// Everything started here runs in one task group around the prompt loop; it is cancelled and awaited
/// when ``run(_:)`` ends.
final class Background: Sendable {
    typealias Work = @concurrent @Sendable () async -> Void

    private let starts: AsyncStream<Work>
    private let feed: AsyncStream<Work>.Continuation

    init() {
        (starts, feed) = AsyncStream.makeStream(of: Work.self)
    }

    /// Runs `body`, and beside it all that is started meanwhile.
    func run(_ body: @escaping Work) async {
        await withDiscardingTaskGroup { group in
            group.addTask {
                await body()
                self.feed.finish()
            }
            for await work in starts { group.addTask(operation: work) }
            group.cancelAll()
        }
    }

    /// Starts work behind the prompt.
    func start(_ work: @escaping Work) {
        feed.yield(work)
    }

    /// Starts work that can be cancelled by itself.
    func startJob<Result: Sendable>(
        _ work: @escaping @Sendable () async -> Result
    ) -> Task<Result, Never> {
        let task = Task { await work() }
        start {
            await withTaskCancellationHandler {
                _ = await task.value
            } onCancel: {
                task.cancel()
            }
        }
        return task
    }
}
