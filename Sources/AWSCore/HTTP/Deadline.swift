import Synchronization

/// Whether a moment has passed; set by a timer and read by whoever was stopped.
final class Deadline: Sendable {
    private let passed = Atomic<Bool>(false)

    var hasPassed: Bool {
        passed.load(ordering: .acquiring)
    }

    func pass() {
        passed.store(true, ordering: .releasing)
    }
}
