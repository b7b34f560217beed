import Glibc
import Synchronization

/// All that came from a terminal: as bytes with times, as text, and as a screen.
///
/// A thread of its own reads, so that a test that waits blocks nothing and a program that writes
/// much is never held up.
final class TerminalTranscript: Sendable, CustomStringConvertible {
    private struct State {
        var screen: TerminalScreen
        var text: [UInt8] = []
        var taken = 0
        var log: [(Duration, sent: Bool, bytes: [UInt8])] = []
        var isReading = false
        var mustStop = false
        var isClosed = false
        var status: TerminalSession.ExitStatus?
    }

    private let state: Mutex<State>
    private let terminal: Int32
    private let start = ContinuousClock.now

    init(terminal: Int32, rows: Int, columns: Int) {
        self.terminal = terminal
        state = Mutex(State(screen: TerminalScreen(rows: rows, columns: columns)))
    }

    // MARK: - Reading

    func startReading() {
        state.withLock { $0.isReading = true }
        let box = Unmanaged.passRetained(self)
        var thread = pthread_t()
        let status = pthread_create(
            &thread,
            nil,
            { raw in
                guard let raw else { return nil }
                Unmanaged<TerminalTranscript>.fromOpaque(raw).takeRetainedValue().readUntilStopped()
                return nil
            },
            box.toOpaque()
        )
        guard status != 0 else { return _ = pthread_detach(thread) }
        box.release()
        state.withLock { $0.isReading = false }
    }

    func stopReading() async {
        state.withLock { $0.mustStop = true }
        while state.withLock({ $0.isReading }) { try? await Task.sleep(for: .milliseconds(2)) }
    }

    /// Closes the terminal, unless that has been done.
    func closeOnce() {
        state.withLock { state in
            if !state.isClosed { close(terminal) }
            state.isClosed = true
        }
    }

    private func readUntilStopped() {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while !state.withLock({ $0.mustStop }) {
            var descriptor = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
            guard poll(&descriptor, 1, 20) > 0 else { continue }
            let count = read(terminal, &buffer, buffer.count)
            if count > 0 {
                take(Array(buffer.prefix(count)))
            } else if count == 0 || (errno != EAGAIN && errno != EINTR) {
                // The program has closed its end. Linux says EIO.
                usleep(5_000)
            }
        }
        state.withLock { $0.isReading = false }
    }

    private func take(_ bytes: [UInt8]) {
        let time = start.duration(to: .now)
        state.withLock { state in
            state.log.append((time, sent: false, bytes: bytes))
            state.screen.feed(bytes)
            state.text += state.screen.takePlainBytes()
        }
    }

    // MARK: - Asking

    var screen: TerminalScreen {
        state.withLock { $0.screen }
    }

    var bytes: [UInt8] {
        state.withLock { $0.log.flatMap { $0.sent ? [] : $0.bytes } }
    }

    /// The text up to a string, which is taken with it; nil when it hasn't come.
    func take(through wanted: String) -> String? {
        let wanted = Array(wanted.utf8)
        return state.withLock { state in
            let rest = state.text[state.taken...]
            guard rest.count >= wanted.count else { return nil }
            for index in rest.startIndex...(rest.endIndex - wanted.count)
            where rest[index..<(index + wanted.count)].elementsEqual(wanted) {
                state.taken = index + wanted.count
                return String(decoding: rest[..<index], as: UTF8.self)
            }
            return nil
        }
    }

    func note(sent bytes: [UInt8]) {
        let time = start.duration(to: .now)
        state.withLock { $0.log.append((time, sent: true, bytes: bytes)) }
    }

    func resize(rows: Int, columns: Int) {
        state.withLock { $0.screen.resize(rows: rows, columns: columns) }
    }

    /// How the process ended, asked of the system only until it says.
    func reaped(_ ask: () -> TerminalSession.ExitStatus?) -> TerminalSession.ExitStatus? {
        state.withLock { state in
            if state.status == nil { state.status = ask() }
            return state.status
        }
    }

    /// What was sent and what came, with times, and the screen at the end.
    var description: String {
        let (log, screen) = state.withLock { ($0.log, $0.screen) }
        let lines = log.map { entry in
            let milliseconds = entry.0 / .milliseconds(1)
            let text = String(decoding: entry.bytes, as: UTF8.self).debugDescription
            return "\(Int(milliseconds)) ms \(entry.sent ? "->" : "<-") \(text)"
        }
        return (lines + ["screen:"] + screen.lines.map { "|\($0)|" }).joined(separator: "\n")
    }
}
