import Synchronization
import TerminalText
import World

/// What has become of one command's screen; safe to share between the command and the prompt loop.
final class ScreenState: Sendable {
    private struct State {
        var failure: FileFailure?
        var showsProgress = false
        var receiver: (@Sendable (SafeText) -> Void)?
    }

    private let state = Mutex(State())

    var failure: FileFailure? {
        state.withLock { $0.failure }
    }

    var isDiverted: Bool {
        state.withLock { $0.receiver != nil }
    }

    /// Hands lines to the receiver, if there is one.
    func divert(_ lines: [SafeText]) -> Bool {
        guard let receiver = state.withLock({ $0.receiver }) else { return false }
        lines.forEach(receiver)
        return true
    }

    func setReceiver(_ receiver: @escaping @Sendable (SafeText) -> Void) {
        state.withLock { $0.receiver = receiver }
    }

    func note(_ failure: FileFailure) {
        state.withLock { $0.failure = $0.failure ?? failure }
    }

    func noteProgress() {
        state.withLock { $0.showsProgress = true }
    }

    /// Whether a progress line was up; it counts as wiped afterwards.
    func takeProgress() -> Bool {
        state.withLock { state in
            defer { state.showsProgress = false }
            return state.showsProgress
        }
    }
}
