import Glibc

/// A program in a window of tmux: a terminal that somebody else has written, and that folds its rows
/// when it becomes narrower.
///
/// The server is one of its own, and ends with the closure that has the window. Wait for what is to be on
/// the screen (``expect(within:_:)``); nothing is there at once.
public struct TmuxWindow: Sendable {
    /// What is in the window.
    public struct Screen: Sendable, Hashable {
        /// Every row from the first that was scrolled off to the last that holds anything.
        public let lines: [String]
        /// The row that has the cursor.
        public let currentLine: String
        /// The column of the cursor, from 0.
        public let cursorColumn: Int
        /// The rows below that of the cursor that hold anything.
        public let linesBelow: [String]
    }

    /// How long to wait for something that should happen at once.
    public static let patience = Duration.seconds(20)

    private static let variables = [
        "PATH": "/usr/local/bin:/usr/bin:/bin", "TERM": "xterm-256color", "LANG": "C.UTF-8",
    ]

    private let socket: String

    /// Runs a program in a window for as long as a closure takes.
    ///
    /// - Parameters:
    ///   - command: the program and its arguments.
    ///   - folder: where the server's socket is put.
    ///   - environment: what the program's environment has besides a path, a terminal type and a locale.
    ///   - rows: the height of the window.
    ///   - columns: the width of the window.
    ///   - body: what a person does at it.
    /// - Returns: what the closure returns.
    /// - Throws: what the closure throws, or that tmux can't be started.
    public static func with<Result>(
        _ command: [String],
        in folder: String,
        environment: [String: String] = [:],
        rows: Int = 24,
        columns: Int = 80,
        _ body: (TmuxWindow) async throws -> Result
    ) async throws -> Result {
        let window = TmuxWindow(socket: folder + "/tmux")
        let size = ["-x", "\(columns)", "-y", "\(rows)"]
        let environment = environment.flatMap { ["-e", "\($0.key)=\($0.value)"] }
        do {
            try await window.tmux(
                ["start-server", ";", "set", "-g", "status", "off", ";", "set", "-g"]
                    + ["remain-on-exit", "on", ";", "set", "-g", "escape-time", "0", ";"]
                    + ["new-session", "-d"] + size + environment + ["--"] + command
            )
            let result = try await body(window)
            _ = try? await window.tmux(["kill-server"])
            return result
        } catch {
            _ = try? await window.tmux(["kill-server"])
            throw error
        }
    }

    /// Types a text.
    public func type(_ text: String) async throws {
        try await tmux(["send-keys", "-l", "--", text])
    }

    /// Presses keys by the names that tmux has for them: `Enter`, `C-c`, `Left`.
    public func press(_ keys: String...) async throws {
        try await tmux(["send-keys", "--"] + keys)
    }

    /// Pastes a text, in brackets when the program has asked for them.
    public func paste(_ text: String) async throws {
        try await tmux(["set-buffer", "--", text, ";", "paste-buffer", "-p"])
    }

    /// Gives the window another size, and waits until the program has been told: tmux folds its rows at
    /// once, and tells at most four times a second.
    public func resize(rows: Int, columns: Int) async throws {
        try await tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
        let path = try await tmux(["display-message", "-p", "#{pane_tty}"])
        let terminal = open(String(path.dropLast()), O_RDONLY | O_NOCTTY | O_CLOEXEC)
        defer { close(terminal) }
        let deadline = ContinuousClock.now + Self.patience
        var size = winsize()
        while size.ws_row != rows || size.ws_col != columns {
            guard ioctl(terminal, UInt(TIOCGWINSZ), &size) == 0, ContinuousClock.now < deadline
            else { throw TmuxFailure(what: "the size stays \(size.ws_col)x\(size.ws_row)") }
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    /// What is in the window now.
    public func screen() async throws -> Screen {
        let answer = try await tmux(
            ["display-message", "-p", "#{history_size} #{cursor_x} #{cursor_y}"]
                + [";", "capture-pane", "-p", "-S", "-"]
        )
        var lines = answer.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let numbers = lines.removeFirst().split(separator: " ").compactMap { Int($0) }
        guard numbers.count == 3 else { throw TmuxFailure(what: answer) }
        let row = numbers[0] + numbers[2]
        while lines.last == "" { lines.removeLast() }
        return Screen(
            lines: lines,
            currentLine: row < lines.count ? lines[row] : "",
            cursorColumn: numbers[1],
            linesBelow: Array(lines.dropFirst(row + 1))
        )
    }

    /// What is in the window now, with the sequences that style it.
    public func styledScreen() async throws -> String {
        try await tmux(["capture-pane", "-p", "-e", "-S", "-"])
    }

    /// Waits until what is in the window is as a closure wants it.
    @discardableResult
    public func expect(
        within limit: Duration = patience,
        _ isExpected: (Screen) -> Bool
    ) async throws -> Screen {
        let deadline = ContinuousClock.now + limit
        while true {
            let screen = try await screen()
            if isExpected(screen) { return screen }
            guard ContinuousClock.now < deadline else {
                throw TmuxFailure(what: screen.lines.map { "|\($0)|" }.joined(separator: "\n"))
            }
            try await Task.sleep(for: .milliseconds(20))
        }
    }

    @discardableResult
    private func tmux(_ words: [String]) async throws -> String {
        let run = try await ProgramRun.of(
            "/usr/bin/env",
            ["tmux", "-u", "-S", socket, "-f", "/dev/null"] + words,
            environment: Self.variables
        )
        guard run.status == 0 else { throw TmuxFailure(what: run.error) }
        return run.output
    }
}

/// What tmux said, or what was in its window when something else was expected.
public struct TmuxFailure: Error, CustomStringConvertible {
    /// What it was.
    public let what: String

    /// What it was, below a line that says whose it is.
    public var description: String {
        "tmux\n\(what)"
    }
}
