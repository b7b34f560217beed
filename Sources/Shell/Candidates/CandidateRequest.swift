import AWSCore
import AppFlow
import TerminalText

/// What a shell of the system wants to know for its Tab: the words of its command line up to the cursor.
///
/// A script asks where its tables say that only the program knows. What is wanted is found out here, with
/// the tables and the readers of the prompt's own Tab.
public struct CandidateRequest: Sendable {
    /// What stands at the cursor.
    enum Kind: Sendable, Hashable {
        case flows
        case runs(flow: String, onlyActive: Bool)
        case profiles
        case regions
    }

    let kind: Kind
    /// Whom and what the line says to reach.
    let options: AWSOptions
    /// What the line names already, so that it isn't offered again.
    let typed: Set<String>
    /// The beginning of the value at the cursor.
    let prefix: String

    /// The first word of a command line that asks.
    public static let keyword = "__complete"

    /// Reads the words behind ``keyword``: those before the cursor, and the beginning of the one at it.
    ///
    /// Nil when nothing is known that could stand there.
    public init?(_ words: ArraySlice<String>) {
        let line = Line(arguments: Array(words))
        guard let last = line.words.last else { return nil }
        let cursor = CursorContext(
            words: Array(line.words.dropLast()),
            prefix: last.text,
            range: 0..<last.text.utf8.count
        )
        // As in `ProgramArguments`: the operation's own grammar comes first.
        if OperationWords(cursor.words.map(\.text)) != nil {
            guard let context = OperationContext(cursor) else { return nil }
            self.init(context)
        } else {
            self.init(CommandLineContext(cursor))
        }
    }

    private init?(_ context: OperationContext) {
        guard case .value(let value) = context.wanted else { return nil }
        switch value {
        case .flow: kind = .flows
        case .activeRun:
            guard let flow = context.flow else { return nil }
            kind = .runs(flow: flow, onlyActive: true)
        case .profile: kind = .profiles
        case .region: kind = .regions
        case .choices, .file, .text: return nil
        }
        var options = AWSOptions()
        for (name, value) in context.connection { options.take(name, value) }
        self.options = options
        typed = Set(context.typed)
        prefix = context.cursor.prefix
    }

    private init?(_ context: CommandLineContext) {
        guard let wanted = context.kind else { return nil }
        let flow = context.argument?.flow
        switch wanted {
        case .flow, .flowPattern: kind = .flows
        case .run, .activeRun:
            guard let flow else { return nil }
            kind = .runs(flow: flow, onlyActive: wanted == .activeRun)
        case .flowOrRun: kind = flow.map { .runs(flow: $0, onlyActive: false) } ?? .flows
        case .profile: kind = .profiles
        case .region: kind = .regions
        case .file, .command, .choice, .choiceAfter, .duration, .number, .text: return nil
        }
        // The simulator inside the process is not the service that would be asked.
        guard !context.isDemo || kind == .profiles || kind == .regions else { return nil }
        options = context.options
        typed = Set(context.argument?.arguments ?? [])
        prefix = context.prefix
    }
}
