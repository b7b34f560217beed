import Synchronization

/// Counts Ctrl-C that came while no line was read.
final class Interrupts: Sendable {
    private let count = Mutex(0)

    func note() {
        count.withLock { $0 += 1 }
    }

    /// Waits for one; false when none came.
    func wait(seconds: Int) async -> Bool {
        count.withLock { $0 = 0 }
        for _ in 0..<(seconds * 100) {
            if count.withLock({ $0 > 0 }) { return true }
            try? await Task.sleep(for: .milliseconds(10))
        }
        return false
    }
}
