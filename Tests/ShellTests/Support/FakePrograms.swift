import Synchronization
import World

/// Programs of the tests' own: they read all that they are given, note it, and end as they are told to.
final class FakePrograms: Sendable {
    /// One that was run.
    struct Run: Sendable {
        let command: String
        var input: String?
        let environment: Environment
    }

    private struct State {
        var runs: [Run] = []
        var status = Programs.Status.exited(0)
        var lines = Int.max
        var canStart = true
    }

    private let state = Mutex(State())

    /// What was run, with all that it read; nil where it had our own standard input, or none.
    var runs: [Run] {
        state.withLock { $0.runs }
    }

    /// Has the next programs end so, after so many pieces of input.
    func end(with status: Programs.Status, afterPieces count: Int = .max) {
        state.withLock { state in
            state.status = status
            state.lines = count
        }
    }

    /// Lets no program start any more.
    func refuse() {
        state.withLock { $0.canStart = false }
    }

    var programs: Programs {
        Programs { command, input, environment throws(ProgramFailure) in
            guard self.state.withLock({ $0.canStart }) else {
                throw ProgramFailure(command: command, reason: "no processes left")
            }
            let (index, limit) = self.begin(command, environment)
            if case .bytes(let pieces) = input {
                self.note("", at: index)
                var count = 0
                for await piece in pieces {
                    guard count < limit else { break }
                    count += 1
                    self.note(String(decoding: piece, as: UTF8.self), at: index)
                }
            }
            return self.state.withLock { $0.status }
        }
    }

    private func begin(_ command: String, _ environment: Environment) -> (Int, limit: Int) {
        state.withLock { state in
            state.runs.append(Run(command: command, environment: environment))
            return (state.runs.count - 1, state.lines)
        }
    }

    private func note(_ text: String, at index: Int) {
        state.withLock { $0.runs[index].input = ($0.runs[index].input ?? "") + text }
    }
}
