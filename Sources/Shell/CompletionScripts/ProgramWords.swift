import AppFlow
import TerminalText

/// Every word that can follow `appflow` on the system's command line, as far as nobody has to be asked.
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
        /// `@` and the path of a file, or something that isn't known here.
        case markedFiles
        /// A profile of the AWS config files, which a script reads itself.
        case profiles
        /// Something that isn't known here.
        case text
    }

    /// An argument with a name; a switch has no value.
    struct Option {
        let name: String
        let note: String
        let value: Value?
        let repeats: Bool
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
            global: options(GlobalOption.described)
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
        let options = OperationOption.names(of: operation).map { name in
            option(name, OperationOption(name, of: operation))
        }
        return Command(name: operation.cliName, note: "AWS operation", options: options)
    }

    /// `--cli-input-json` is no member of an operation's input.
    private static func option(_ name: String, _ option: OperationOption?) -> Option {
        let note = option?.member.isRequired == true ? "required" : ""
        let value: Value? =
            switch (option?.form, option?.member.shape.type) {
            case (.flag, _): nil
            case (.value, .enumeration(let values)): .words(candidates(values))
            default: .text
            }
        return Option(name: name, note: note, value: value, repeats: false)
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
        case .region: .words(candidates(Regions.all))
        case .command:
            .words(
                HelpText.topics.filter(ScriptText.isPlain)
                    .map { Candidate(word: $0, note: CandidateNotes.command($0).plain) }
            )
        case .file: .files
        case .activeRun: .markedFiles
        case .profile: .profiles
        case .flow, .flowPattern, .run, .flowOrRun, .duration, .number, .text: .text
        }
    }

    private static func candidates(_ words: [String]) -> [Candidate] {
        words.map { Candidate(word: $0, note: "") }
    }
}
