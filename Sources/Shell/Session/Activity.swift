import Synchronization

/// What one running command has done so far, told to the prompt when Ctrl-C takes its terminal away.
final class Activity: Sendable {
    private let sent = Mutex(false)

    /// Whether a changing request may have left.
    var hasSent: Bool {
        sent.withLock { $0 }
    }

    /// Says that a changing request is about to leave.
    func willSend() {
        sent.withLock { $0 = true }
    }
}
