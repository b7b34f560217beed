import Synchronization
import World

/// A clock that stands still, and whose sleepers sleep until a test wakes them.
final class ParkingClock: Clock {
    private struct State {
        var sleepers = 0
        var isAwake = false
    }

    let now = Timestamp(seconds: 1_795_442_400)
    let uptime = Duration.zero
    private let state = Mutex(State())

    func sleep(for duration: Duration) async throws {
        state.withLock { $0.sleepers += 1 }
        while !state.withLock({ $0.isAwake }) { try await Task.sleep(for: .milliseconds(1)) }
    }

    func local(_ moment: Timestamp) -> CivilTime {
        moment.utc
    }

    /// Returns when so many sleep.
    func waitForSleepers(_ count: Int) async throws {
        let deadline = ContinuousClock.now + .seconds(10)
        while state.withLock({ $0.sleepers }) < count, ContinuousClock.now < deadline {
            try await Task.sleep(for: .milliseconds(1))
        }
    }

    func wakeAll() {
        state.withLock { $0.isAwake = true }
    }
}
