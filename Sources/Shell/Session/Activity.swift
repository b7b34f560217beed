import Synchronization

/// What one running command has done so far, told to the prompt when Ctrl-C takes its terminal away.
final class Activity: Sendable {
    private struct State {
        var hasSent = false
        var programs = 0
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())

    /// Whether a changing request may have left.
    var hasSent: Bool {
        state.withLock { $0.hasSent }
    }

    /// Says that a changing request is about to leave.
    func willSend() {
        state.withLock { $0.hasSent = true }
    }

    /// Runs a program that has the terminal meanwhile.
    func lendingTerminal<Result>(_ body: () async throws -> Result) async rethrows -> Result {
        state.withLock { $0.programs += 1 }
        defer { programEnded() }
        return try await body()
    }

    /// Waits until no program has the terminal.
    func terminalIsBack() async {
        await withCheckedContinuation { continuation in
            let isBack = state.withLock { state in
                if state.programs > 0 { state.waiting.append(continuation) }
                return state.programs == 0
            }
            if isBack { continuation.resume() }
        }
    }

    private func programEnded() {
        let waiting = state.withLock { state -> [CheckedContinuation<Void, Never>] in
            state.programs -= 1
            guard state.programs == 0 else { return [] }
            defer { state.waiting = [] }
            return state.waiting
        }
        for continuation in waiting { continuation.resume() }
    }
}
