import Synchronization
import TerminalText

/// Lines that belong above the prompt; they wait while a program has the terminal.
///
/// Safe from any thread; lines keep their order.
final class NoticeBoard: Sendable {
    private struct State {
        var isClosed = false
        var waiting: [SafeText] = []
    }

    private let state = Mutex(State())
    private let show: @Sendable (SafeText) -> Void

    init(_ show: @escaping @Sendable (SafeText) -> Void) {
        self.show = show
    }

    /// Shows a line, now or as soon as the terminal is back.
    func post(_ text: SafeText) {
        let isWaiting = state.withLock { state in
            if state.isClosed { state.waiting.append(text) }
            return state.isClosed
        }
        if !isWaiting { show(text) }
    }

    /// Keeps lines back from now on.
    func close() {
        state.withLock { $0.isClosed = true }
    }

    /// Shows the lines that were kept back, and those to come.
    func open() {
        let waiting = state.withLock { state in
            state.isClosed = false
            defer { state.waiting = [] }
            return state.waiting
        }
        waiting.forEach(show)
    }
}
