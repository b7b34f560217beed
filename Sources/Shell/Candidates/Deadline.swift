import World

/// Lets work go on until it ends or the time is over, and then returns, whatever the work does.
///
/// - Parameters:
///   - limit: how long.
///   - clock: what measures it.
///   - work: cancelled when the time is over; it isn't waited for.
func withDeadline(
    _ limit: Duration,
    _ clock: any Clock,
    _ work: @escaping @concurrent @Sendable () async -> Void
) async {
    let (ends, end) = AsyncStream.makeStream(of: Void.self)
    let working = Task {
        await work()
        end.finish()
    }
    let waiting = Task {
        try? await clock.sleep(for: limit)
        end.finish()
    }
    for await _ in ends {}
    working.cancel()
    waiting.cancel()
}
