import CPseudoTerminal
import Glibc

extension TerminalSession {
    /// How a process ended.
    public enum ExitStatus: Sendable, Hashable {
        /// By itself, with a code.
        case exited(Int32)
        /// By a signal.
        case signalled(Int32)
    }

    /// Waits until a text has come since the last one that was expected, escape sequences left out.
    ///
    /// - Returns: what came before it.
    @discardableResult
    public func expect(_ text: String, within limit: Duration = patience) async throws -> String {
        var before: String?
        let found = await wait(limit) {
            before = self.transcript.take(through: text)
            return before != nil
        }
        guard found, let before else { throw failure(.notSeen(text)) }
        return before
    }

    /// Waits for a prompt that ends in a text, by default that of appflow.
    public func expectPrompt(_ text: String = "> ", within limit: Duration = patience) async throws
    {
        try await expect(text, within: limit)
    }

    /// Waits until what is on the screen is as a closure wants it.
    public func expectScreen(
        within limit: Duration = patience,
        _ isExpected: (TerminalScreen) -> Bool
    ) async throws {
        guard await wait(limit, until: { isExpected(self.screen) }) else {
            throw failure(.screenNotReached)
        }
    }

    /// What a person would see now.
    public var screen: TerminalScreen {
        transcript.screen
    }

    /// All that has come from the terminal, escape sequences included.
    public var bytes: [UInt8] {
        transcript.bytes
    }

    /// Changes the size of the window.
    public func resize(rows: Int, columns: Int) {
        transcript.resize(rows: rows, columns: columns)
        _ = cpseudoterminal_resize(terminal, Int32(rows), Int32(columns))
    }

    /// Waits until the process has ended; it is killed when it hasn't in time.
    public func exitStatus(within limit: Duration = patience) async throws -> ExitStatus {
        var status: ExitStatus?
        let isOver = await wait(limit) {
            status = self.ended()
            return status != nil
        }
        guard isOver, let status else { throw failure(.stillRunning) }
        return status
    }

    /// The modes that the terminal has now.
    public func modes() throws -> TerminalModesSnapshot {
        guard let modes = TerminalModesSnapshot(of: terminal) else { throw failure(.noModes) }
        return modes
    }

    /// How the process ended, or nil while it runs.
    func ended() -> ExitStatus? {
        transcript.reaped {
            var status: Int32 = 0
            guard waitpid(process, &status, WNOHANG) == process else { return nil }
            let signal = status & 0x7F
            return signal == 0 ? .exited((status >> 8) & 0xFF) : .signalled(signal)
        }
    }

    private func failure(_ reason: TerminalSessionFailure.Reason) -> TerminalSessionFailure {
        TerminalSessionFailure(reason, transcript.description)
    }

    private func wait(_ limit: Duration, until isTrue: () -> Bool) async -> Bool {
        let deadline = ContinuousClock.now + limit
        while !isTrue() {
            guard ContinuousClock.now < deadline else { return false }
            try? await Task.sleep(for: .milliseconds(3))
        }
        return true
    }
}
