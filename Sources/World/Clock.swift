/// Time as the program sees it; tests hand in one that they move by hand.
public protocol Clock: Sendable {
    /// The wall clock, which can be wrong and can jump.
    var now: Timestamp { get }

    /// Time since some fixed moment, which never goes back: for timeouts and ages of caches.
    var uptime: Duration { get }

    /// Waits, and throws `CancellationError` when the task is cancelled meanwhile.
    func sleep(for duration: Duration) async throws

    /// The parts of a moment in the machine's own time zone.
    func local(_ moment: Timestamp) -> CivilTime
}
