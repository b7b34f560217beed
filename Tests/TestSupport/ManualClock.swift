import Synchronization
public import World

/// A clock that stands still until a test, or somebody's sleep, moves it.
public final class ManualClock: Clock {
    private struct State {
        var now: Timestamp
        var uptime: Duration = .zero
        var sleeps: [Duration] = []
    }

    private let state: Mutex<State>

    /// Makes a clock that shows `now`.
    public init(_ now: Timestamp = Timestamp(seconds: 1_795_442_400)) {
        state = Mutex(State(now: now))
    }

    /// The moment it shows.
    public var now: Timestamp {
        state.withLock { $0.now }
    }

    /// How far it has been moved.
    public var uptime: Duration {
        state.withLock { $0.uptime }
    }

    /// How long each sleeper wanted to sleep, in order.
    public var sleeps: [Duration] {
        state.withLock { $0.sleeps }
    }

    /// Moves the clock.
    public func advance(by duration: Duration) {
        state.withLock { state in
            state.now = state.now.advanced(by: duration)
            state.uptime += duration
        }
    }

    /// Notes the wish, moves the clock by it, and returns at once.
    public func sleep(for duration: Duration) async throws {
        try Task.checkCancellation()
        state.withLock { $0.sleeps.append(duration) }
        advance(by: duration)
        await Task.yield()
    }

    /// UTC, so that tests don't depend on the machine's zone.
    public func local(_ moment: Timestamp) -> CivilTime {
        moment.utc
    }
}
