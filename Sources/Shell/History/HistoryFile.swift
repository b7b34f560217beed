import Glibc
import Synchronization
public import World

/// The lines typed at the prompt, in a file of plain UTF-8, one line each, shared by all shells of a user.
///
/// A line is appended as it is accepted, so a crash loses at most the one being typed. What can't be a
/// history of ours is renamed, never written to. Safe from any thread: the editor's reads it once, the
/// prompt's adds to it.
public final class HistoryFile: Sendable {
    private struct State {
        var isOpen = false
        var isKept = true
        var canWrite = true
        var problems: [HistoryProblem] = []
    }

    private enum Finding {
        case lines([String])
        case wrong(HistoryProblem.Fault)
    }

    private let files: Files
    private let path: String?
    private let state = Mutex(State())

    /// A file that has grown beyond this is cut down to its newest lines.
    static let limit = 2 << 20
    /// What is left of it then.
    static let kept = 1 << 20
    /// A larger file was not written here: ours are cut down long before.
    static let hugeLimit = 8 << 20

    /// Makes a history in the state folder; nil means that there is none to keep it in.
    public init(folder: String?, files: Files) {
        self.files = files
        path = folder.map { $0 + "/history" }
    }

    /// The lines kept, oldest first.
    func lines() throws(FileFailure) -> [String] {
        guard let path else { return [] }
        return try state.withLock { state throws(FileFailure) in
            guard state.isOpen else { return open(path, &state) }
            guard state.isKept, case .lines(let lines) = try look(at: path) else { return [] }
            return lines
        }
    }

    /// Keeps a line.
    func append(_ line: String) {
        guard let path, HistoryLines.keeps(line) else { return }
        state.withLock { state in
            if !state.isOpen { _ = open(path, &state) }
            guard state.isKept else { return }
            do throws(FileFailure) {
                let length = try files.append(
                    Array((line + "\n").utf8),
                    to: path,
                    durably: false,
                    endingCutOffLineWith: HistoryLines.cutOff
                )
                guard length > HistoryFile.limit else { return }
                // When this fails nothing is lost, and the next line tries again.
                try? files.shorten(path, longerThan: HistoryFile.limit, to: HistoryFile.kept)
            } catch {
                if state.canWrite { state.problems.append(.notWritten(error)) }
                state.canWrite = false
            }
        }
    }

    /// What has gone wrong since the last time; each kind is told once in a session.
    func takeProblems() -> [HistoryProblem] {
        state.withLock { state in
            defer { state.problems = [] }
            return state.problems
        }
    }

    /// Looks at the file for the first time, and sets aside what is no history of ours.
    private func open(_ path: String, _ state: inout State) -> [String] {
        state.isOpen = true
        do throws(FileFailure) {
            var finding = try look(at: path)
            if case .wrong(let fault) = finding {
                let newPath = try files.setAside(path) { () throws(FileFailure) in
                    finding = try look(at: path)
                    guard case .wrong = finding else { return false }
                    return true
                }
                if let newPath {
                    state.problems.append(.setAside(path: path, newPath: newPath, fault))
                }
            }
            guard case .lines(let lines) = finding else { return [] }
            return lines
        } catch {
            state.isKept = false
            state.problems.append(.notKept(error))
            return []
        }
    }

    private func look(at path: String) throws(FileFailure) -> Finding {
        do throws(FileFailure) {
            let bytes = try files.read(path, limit: HistoryFile.hugeLimit, followsLinks: false)
            let found = HistoryLines(bytes)
            return found.isForeign ? .wrong(.foreign) : .lines(found.lines)
        } catch {
            if error.isMissing { return .lines([]) }
            guard HistoryFile.lies(in: error.reason) else { throw error }
            return .wrong(.unreadable(error))
        }
    }

    /// Whether a failure is the file's own, and no passing one of the process.
    private static func lies(in reason: FileFailure.Reason) -> Bool {
        switch reason {
        case .notARegularFile, .tooLarge: true
        case .system(let number): [EACCES, EPERM, EIO, EISDIR, ENXIO].contains(number)
        }
    }
}
