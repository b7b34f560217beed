import AppFlow
import TerminalText

/// Every word that can follow `appflow` on the system's command line, and where the program has to be asked
/// for words.
///
/// Names hold letters, digits and dashes alone; what else the table of commands has is left out, since a
/// shell of the system would see something in it.
struct ProgramWords {
    /// A word to offer, and what is said of it.
    struct Candidate: Hashable {
        let word: String
        let note: String
    }

    /// What can stand in a place.
    enum Value: Hashable {
        /// One of these.
        case words([Candidate])
        /// The path of a file.
        case files
        /// What the program itself has to be asked for: flows, runs, profiles, regions.
        case live
        /// The same, or `@` and the path of a file.
        case liveOrMarkedFiles
        /// Something that isn't known here.
        case text
        /// The same, or `file://` and the path of a file.
        case textOrFile
    }

    /// An argument with a name; a switch has no value.
    struct Option {
        let name: String
        let note: String
        let value: Value?
        let repeats: Bool
        var arity = OfferedOption.Arity.one
    }

    /// A command or operation, with what is its own.
    struct Command {
        let name: String
        let note: String
        var options: [Option] = []
        var arguments: [Value] = []
        /// Whether the last of the arguments may stand there again.
        var repeatsLast = false
    }

    /// The options that stand before a command.
    var leading: [Option] = []
    /// The commands of the shell, under each of their names.
    var commands: [Command] = []
    /// The options that may stand behind each of ``commands``.
    var connection: [Option] = []
    /// The simulator, which takes its own options alone.
    var simulate: Command?
    /// The operations of the AWS CLI.
    var operations: [Command] = []
    /// The options that may stand behind each of ``operations``.
    var global: [Option] = []
}

extension ProgramWords {
    /// The words of this program.
    static var appflow: ProgramWords {
        ProgramWords(
            leading: options(ProgramOption.all),
            commands: CommandTable.all.flatMap { commands($0.about) },
            connection: options(ProgramOption.connection),
            simulate: Command(
                name: "simulate",
                note: "a local endpoint to practise and test against",
                options: options(ProgramOption.simulate)
            ),
            operations: Operation.all.map(operation),
            global: OfferedOption.shared.map(option)
        )
    }

    /// A command under each of its names that a shell of the system sees nothing in.
    static func commands(_ about: CommandDescription) -> [Command] {
        ([about.name] + about.aliases).filter(ScriptText.isPlain).map { name in
            Command(
                name: name,
                note: about.summary,
                options: options(about.syntax.options),
                arguments: about.syntax.positionals.map { value($0.kind) },
                repeatsLast: about.syntax.positionals.last?.arity == .any
            )
        }
    }

    private static func operation(_ operation: Operation) -> Command {
        Command(
            name: operation.cliName,
            note: OperationSummary.line(of: operation),
            options: OfferedOption.own(of: operation).map(option)
        )
    }

    private static func option(_ option: OfferedOption) -> Option {
        let value: Value? =
            switch option.value {
            case .choices(let words): .words(candidates(words))
            case .flow, .activeRun, .profile, .region: .live
            case .file: .files
            case .text: .textOrFile
            case nil: nil
            }
        return Option(
            name: option.name,
            note: option.note,
            value: value,
            repeats: false,
            arity: option.arity
        )
    }

    private static func options(_ options: [CommandSyntax.Option]) -> [Option] {
        options.filter { ScriptText.isPlain($0.name) }.map { option in
            Option(
                name: option.name,
                note: option.summary,
                value: option.value.map(value),
                repeats: option.repeats
            )
        }
    }

    private static func value(_ kind: ArgumentKind) -> Value {
        switch kind {
        case .choice(let words): .words(candidates(words))
        // The scripts look at one word at a time.
        case .choiceAfter(let words): .words(candidates(Set(words.values.joined()).sorted()))
        case .command:
            .words(
                HelpText.topics.filter(ScriptText.isPlain)
                    .map { Candidate(word: $0, note: CandidateNotes.command($0).plain) }
            )
        case .file: .files
        case .activeRun: .liveOrMarkedFiles
        case .flow, .flowPattern, .run, .flowOrRun, .profile, .region: .live
        case .duration, .number, .text: .text
        }
    }

    private static func candidates(_ words: [String]) -> [Candidate] {
        words.map { Candidate(word: $0, note: "") }
    }
}
