import TerminalText

/// A command of the shell: what it takes, what help says of it, and what it does.
///
/// One type a command, in `Commands/<Noun>/<Noun><Verb>.swift`, listed in ``CommandTable``. Parsing an
/// ``Invocation`` is apart from running it, so each can be tested alone.
protocol ShellCommand: RunnableCommand {
    /// Name, syntax and help, as data.
    static var about: CommandDescription { get }

    /// Takes what it needs from the invocation.
    init(_ invocation: Invocation) throws
}

/// A command with all it needs to know, ready to run.
protocol RunnableCommand: Sendable {
    /// Whether it sends changing requests, so that it must be seen through.
    var isChanging: Bool { get }

    /// Whether all that it says is one listing, which can be paged once it is whole.
    var isPaged: Bool { get }

    /// Does it, and says how it ended.
    func run(in session: Session) async throws -> ExitCode
}

extension RunnableCommand {
    /// Does it, and keeps an error for whoever has something to finish first.
    func result(in session: Session) async -> Result<ExitCode, any Error> {
        do {
            return .success(try await run(in: session))
        } catch {
            return .failure(error)
        }
    }
}

extension ShellCommand {
    var isChanging: Bool {
        Self.about.isChanging
    }

    var isPaged: Bool {
        Self.about.isPaged
    }
}

/// A command as parser, help and Tab know it.
struct CommandDescription: Sendable {
    /// What is typed.
    let name: String
    /// Other names for it.
    let aliases: [String]
    /// One line: what it does.
    let summary: String
    /// What it takes.
    let syntax: CommandSyntax
    /// More, for `help COMMAND`: a line each.
    let notes: [SafeText]
    /// Lines to try, for `help COMMAND`.
    let examples: [String]
    /// Whether it sends changing requests.
    let isChanging: Bool
    /// Whether all that it says is one listing, which can be paged once it is whole.
    let isPaged: Bool

    init(
        _ name: String,
        aliases: [String] = [],
        summary: String,
        syntax: CommandSyntax = CommandSyntax(),
        notes: [SafeText] = [],
        examples: [String] = [],
        isChanging: Bool = false,
        isPaged: Bool = false
    ) {
        self.name = name
        self.aliases = aliases
        self.summary = summary
        self.syntax = syntax
        self.notes = notes
        self.examples = examples
        self.isChanging = isChanging
        self.isPaged = isPaged
    }
}
