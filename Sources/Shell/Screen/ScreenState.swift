import Synchronization
import TerminalText
import World

/// What has become of one command's screen; safe to share between the command and the prompt loop.
final class ScreenState: Sendable {
    private struct State {
        var failure: FileFailure?
        var showsProgress = false
        var receiver: (@Sendable (SafeText) -> Void)?
        var held: [SafeText]?
    }

    private let state = Mutex(State())

    var failure: FileFailure? {
        state.withLock { $0.failure }
    }

    var isDiverted: Bool {
        state.withLock { $0.receiver != nil }
    }

    /// Keeps lines back, or hands them to the receiver; false when they are to be printed.
    func take(_ lines: [SafeText]) -> Bool {
        let (isHeld, receiver) = state.withLock { state in
            state.held?.append(contentsOf: lines)
            return (state.held != nil, state.receiver)
        }
        guard !isHeld, let receiver else { return isHeld }
        lines.forEach(receiver)
        return true
    }

    /// From now on lines go to a receiver, those that were kept back first.
    func setReceiver(_ receiver: @escaping @Sendable (SafeText) -> Void) {
        let held = state.withLock { state in
            state.receiver = receiver
            defer { state.held = nil }
            return state.held ?? []
        }
        held.forEach(receiver)
    }

    /// From now on lines are kept back.
    func hold() {
        state.withLock { $0.held = [] }
    }

    /// The lines that were kept back; none are any more.
    func release() -> [SafeText] {
        state.withLock { state in
            defer { state.held = nil }
            return state.held ?? []
        }
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
