import Synchronization

/// Does something at the first call and nothing at later ones; safe from any thread.
final class OneTime: Sendable {
    private let action: Mutex<(@Sendable () -> Void)?>

    init(_ action: @escaping @Sendable () -> Void) {
        self.action = Mutex(action)
    }

    func pass() {
        action.withLock { action in
            action?()
            action = nil
        }
    }
}
