import CPseudoTerminal
import Glibc

/// A program running on a pseudo-terminal of its own, driven as a person would.
///
/// Every wait has a deadline, and one that passes throws ``TerminalSessionFailure`` with all that
/// was on the terminal. The process is killed when the closure of
/// ``with(_:arguments:environment:rows:columns:_:)`` returns. Rules that keep such tests steady:
/// wait for the echo of what was typed before a control key, expect text and not escape sequences,
/// and look at ``screen`` for where things are.
public final class TerminalSession: Sendable {
    /// How long to wait for something that should happen at once.
    ///
    /// Generous: machines can be busy.
    public static let patience = Duration.seconds(10)

    /// The modes of the terminal before the program could change them.
    public let modesBefore: TerminalModesSnapshot
    /// The process id of the program.
    public let process: Int32
    let terminal: Int32
    let transcript: TerminalTranscript

    private init(
        process: Int32,
        terminal: Int32,
        modes: termios,
        rows: Int,
        columns: Int
    ) {
        self.process = process
        self.terminal = terminal
        modesBefore = TerminalModesSnapshot(modes)
        transcript = TerminalTranscript(terminal: terminal, rows: rows, columns: columns)
    }

    /// Runs a program for as long as a closure takes.
    ///
    /// - Parameters:
    ///   - program: the path of the program.
    ///   - arguments: what follows its name.
    ///   - environment: all of its environment.
    ///   - rows: the height of the window.
    ///   - columns: the width of the window.
    ///   - body: what a person does at it.
    /// - Returns: what the closure returns.
    /// - Throws: what the closure throws, or that the program can't be started.
    public static func with<Result>(
        _ program: String,
        arguments: [String] = [],
        environment: [String: String] = cleanEnvironment,
        rows: Int = 24,
        columns: Int = 80,
        _ body: (TerminalSession) async throws -> Result
    ) async throws -> Result {
        let session = try start(program, arguments, environment, rows, columns)
        session.transcript.startReading()
        do {
            let result = try await body(session)
            await session.end()
            return result
        } catch {
            await session.end()
            throw error
        }
    }

    /// An environment built from nothing: a terminal type, UTF-8, a path, and no home.
    public static var cleanEnvironment: [String: String] {
        [
            "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin",
            "HOME": "/nonexistent",
        ]
    }

    /// The path of a program that was built beside the tests, such as `appflow`.
    ///
    /// `APPFLOW_BINARY` names another `appflow`.
    public static func builtProgram(_ name: String) -> String {
        if name == "appflow", let path = getenv("APPFLOW_BINARY") { return String(cString: path) }
        // The tests' own binary lies beside the programs, or in a bundle that does.
        let places = ["/proc/self/exe"] + CommandLine.arguments
        for place in places {
            guard let file = realpath(place, nil) else { continue }
            defer { free(file) }
            var parts = String(cString: file).split(
                separator: "/",
                omittingEmptySubsequences: false
            )
            while parts.count > 1 {
                parts.removeLast()
                let candidate = parts.joined(separator: "/") + "/" + name
                if access(candidate, X_OK) == 0 { return candidate }
            }
        }
        return name
    }

    private static func start(
        _ program: String,
        _ arguments: [String],
        _ environment: [String: String],
        _ rows: Int,
        _ columns: Int
    ) throws -> TerminalSession {
        var argv = ([program] + arguments).map { strdup($0) } + [nil]
        var envp = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for pointer in argv + envp { free(pointer) } }
        var process: pid_t = 0
        var modes = termios()
        let terminal = cpseudoterminal_spawn(
            program,
            &argv,
            &envp,
            Int32(rows),
            Int32(columns),
            &process,
            &modes
        )
        guard terminal >= 0 else { throw TerminalSessionFailure(.notStarted(program), "") }
        return TerminalSession(
            process: process,
            terminal: terminal,
            modes: modes,
            rows: rows,
            columns: columns
        )
    }

    /// Closes the terminal, as a window that is closed or a connection that breaks does.
    public func hangUp() async {
        await transcript.stopReading()
        transcript.closeOnce()
    }

    /// Sends the process, and it alone, a signal.
    public func signal(_ number: Int32) {
        kill(process, number)
    }

    private func end() async {
        if ended() == nil { kill(process, SIGKILL) }
        _ = try? await exitStatus(within: .seconds(5))
        await hangUp()
    }
}
