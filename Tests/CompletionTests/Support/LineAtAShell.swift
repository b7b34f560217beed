import TestSupport

/// A line typed at a system's shell on a terminal, which shows what Tab would put in.
///
/// The shell's start file binds Ctrl-X `a` to putting in every candidate, and Ctrl-X `d` to writing the line to
/// the file `lines` and saying so.
struct LineAtAShell {
    let terminal: TerminalSession
    let home: ShellHome

    /// The words that could stand at the end of the line `appflow TEXT`, as they are put in.
    func words(_ text: String) async throws -> Set<String> {
        let line = "appflow " + text
        terminal.send(line)
        terminal.send(bytes: [0x18] + Array("a".utf8))
        let whole = try await dumped()
        let current = text.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
        let added = whole.dropFirst(line.count - current.count)
        // A word that was put in has a space behind it.
        return added == current ? [] : Set(added.split(separator: " ").map(String.init))
    }

    /// Presses Tab behind a line and returns what the line is then.
    func line(afterTabBehind text: String) async throws -> String {
        terminal.send(text)
        terminal.send(.tab)
        return try await dumped()
    }

    /// Runs a line with Tabs in it, and returns the words that the program would be given.
    ///
    /// The start file has a function in the program's place, which writes them to `args.N` and says so.
    func arguments(of line: String, number: Int) async throws -> [String] {
        terminal.send("appflow " + line)
        terminal.send(.enter)
        try await terminal.expect("ran \(number).")
        return home.lines(of: "args.\(number)")
    }

    /// Whether Tab behind a line starts the program, in whose place something stands that notes it.
    func startsTheProgram(behind text: String) async throws -> Bool {
        _ = try await line(afterTabBehind: "appflow " + text)
        return home.holds("started")
    }

    private func dumped() async throws -> String {
        let count = home.lines(of: "lines").count
        terminal.send(bytes: [0x18] + Array("d".utf8))
        try await terminal.expect("dumped \(count + 1).")
        terminal.send(.control("U"))
        return home.lines(of: "lines").last ?? ""
    }
}
