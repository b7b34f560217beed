import Synchronization
import TerminalText

/// What other threads want of the editor's thread, in the order in which it came.
///
/// The only thing that both sides touch: everything of libedit lives on the editor's thread.
final class Mailbox: Sendable {
    /// A wish to read something, and who waits for it.
    struct Request: Sendable {
        enum Reply: Sendable {
            case line(CheckedContinuation<Input, Never>)
            case answer(CheckedContinuation<Answer, Never>)
        }

        let id: Int
        let prompt: SafeText
        let reply: Reply
    }

    private struct State {
        var lastID = 0
        var requests: [Request] = []
        var cancelled: Set<Int> = []
        var notices: [SafeText] = []
        var history: [String] = []
    }

    private let state = Mutex(State())
    private let pipe: WakePipe

    init(_ pipe: WakePipe) {
        self.pipe = pipe
    }

    /// A number for a request that will be posted, by which it can be cancelled at any time.
    func newID() -> Int {
        state.withLock { state in
            state.lastID &+= 1
            return state.lastID
        }
    }

    func post(_ request: Request) {
        state.withLock { $0.requests.append(request) }
        pipe.wake()
    }

    func cancel(_ id: Int) {
        state.withLock { _ = $0.cancelled.insert(id) }
        pipe.wake()
    }

    func post(notice: SafeText) {
        state.withLock { $0.notices.append(notice) }
        pipe.wake()
    }

    func post(historyLine: String) {
        state.withLock { $0.history.append(historyLine) }
        pipe.wake()
    }

    func takeRequest() -> Request? {
        state.withLock { $0.requests.isEmpty ? nil : $0.requests.removeFirst() }
    }

    func takeNotices() -> [SafeText] {
        state.withLock { state in
            defer { state.notices = [] }
            return state.notices
        }
    }

    func takeHistory() -> [String] {
        state.withLock { state in
            defer { state.history = [] }
            return state.history
        }
    }

    /// Whether a request was cancelled.
    func isCancelled(_ id: Int) -> Bool {
        state.withLock { $0.cancelled.contains(id) }
    }

    /// Forgets a request that has been answered.
    func forget(_ id: Int) {
        state.withLock { _ = $0.cancelled.remove(id) }
    }
}
