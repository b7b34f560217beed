/// A function of a completion script that answers a question from a table, the same in every shell.
///
/// A script is a few such tables and a small machine that reads the line with their help.
struct CompletionTable {
    /// An answer, and what it is the answer to.
    struct Entry {
        /// Each the words that are asked about, with `:` between them; `*` is any word.
        var keys: [String]
        let answer: [ProgramWords.Candidate]
    }

    /// What the function is called, behind the prefix that all of them have.
    let name: String
    /// What it answers.
    let purpose: String
    /// How many words it is asked about; without one there is a single entry.
    let arity: Int
    let entries: [Entry]

    /// The same, for a shell that shows words alone.
    var withoutNotes: CompletionTable {
        let entries = entries.map { entry in
            Entry(
                keys: entry.keys,
                answer: entry.answer.map { ProgramWords.Candidate(word: $0.word, note: "") }
            )
        }
        return CompletionTable(name: name, purpose: purpose, arity: arity, entries: entries)
    }

    /// The tables of a script.
    static func all(of words: ProgramWords) -> [CompletionTable] {
        let shell = words.commands + [words.simulate].compactMap(\.self)
        return [
            CompletionTable(
                name: "commands",
                purpose: "the commands",
                arity: 0,
                entries: merged([Entry(keys: [""], answer: shell.map(candidate))])
            ),
            CompletionTable(
                name: "operations",
                purpose: "the operations of the AWS CLI",
                arity: 0,
                entries: merged([Entry(keys: [""], answer: words.operations.map(candidate))])
            ),
            CompletionTable(
                name: "options",
                purpose: "the options that a command has for itself, or those before any command",
                arity: 1,
                entries: merged(
                    [Entry(keys: [""], answer: words.leading.map(candidate))]
                        + (shell + words.operations).map {
                            Entry(keys: [$0.name], answer: $0.options.map(candidate))
                        }
                )
            ),
            CompletionTable(
                name: "shared",
                purpose: "the options that a command shares with others",
                arity: 1,
                entries: merged([
                    Entry(
                        keys: words.commands.map(\.name),
                        answer: words.connection.map(candidate)
                    ),
                    Entry(keys: words.operations.map(\.name), answer: words.global.map(candidate)),
                ])
            ),
            CompletionTable(
                name: "repeatable",
                purpose: "something, when an option of a command may be given again",
                arity: 2,
                entries: merged(repeatable(words))
            ),
            CompletionTable(
                name: "arity",
                purpose: "how many words follow an option of a command, where it isn't one or none",
                arity: 2,
                entries: merged(arities(words))
            ),
            CompletionTable(
                name: "value",
                purpose: "what follows an option of a command; nothing follows a switch",
                arity: 2,
                entries: merged(values(words))
            ),
            CompletionTable(
                name: "argument",
                purpose: "what an argument of a command is, counted from 0",
                arity: 2,
                entries: merged((shell + words.operations).flatMap(arguments))
            ),
        ]
    }

    private static func repeatable(_ words: ProgramWords) -> [Entry] {
        pairs(words).filter(\.option.repeats).map { command, option in
            Entry(keys: ["\(command):\(option.name)"], answer: [tag("yes")])
        }
    }

    private static func arities(_ words: ProgramWords) -> [Entry] {
        pairs(words).compactMap { command, option in
            let key = "\(command):\(option.name)"
            return switch option.arity {
            case .one: nil
            case .optional: Entry(keys: [key], answer: [tag("optional")])
            case .many: Entry(keys: [key], answer: [tag("many")])
            }
        }
    }

    /// A command's own options come before those of the same name that are shared.
    private static func values(_ words: ProgramWords) -> [Entry] {
        pairs(words).compactMap { command, option in
            option.value.map { Entry(keys: ["\(command):\(option.name)"], answer: answer($0)) }
        }
    }

    private static func pairs(
        _ words: ProgramWords
    ) -> [(command: String, option: ProgramWords.Option)] {
        let commands = words.commands + [words.simulate].compactMap(\.self) + words.operations
        let own = commands.flatMap { command in command.options.map { (command.name, $0) } }
        let shared = (words.connection + words.global).map { ("*", $0) }
        let names = Set(shared.map(\.1.name))
        return own + words.leading.filter { !names.contains($0.name) }.map { ("", $0) } + shared
    }

    private static func arguments(_ command: ProgramWords.Command) -> [Entry] {
        command.arguments.enumerated().map { index, value in
            let isLast = index == command.arguments.count - 1
            let place = isLast && command.repeatsLast ? "*" : "\(index)"
            return Entry(keys: ["\(command.name):\(place)"], answer: answer(value))
        }
    }

    /// What an answer is, and the words when it is some.
    private static func answer(_ value: ProgramWords.Value) -> [ProgramWords.Candidate] {
        switch value {
        case .words(let candidates): [tag("words")] + candidates
        case .files: [tag("files")]
        case .live: [tag("live")]
        case .liveOrMarkedFiles: [tag("live-or-marked-files")]
        case .text: [tag("text")]
        case .textOrFile: [tag("text-or-file")]
        }
    }

    private static func tag(_ word: String) -> ProgramWords.Candidate {
        ProgramWords.Candidate(word: word, note: "")
    }

    private static func candidate(_ command: ProgramWords.Command) -> ProgramWords.Candidate {
        ProgramWords.Candidate(word: command.name, note: command.note)
    }

    private static func candidate(_ option: ProgramWords.Option) -> ProgramWords.Candidate {
        ProgramWords.Candidate(word: option.name, note: option.note)
    }

    /// Entries with the same answer as one, those for any command last; those without one left out.
    private static func merged(_ entries: [Entry]) -> [Entry] {
        var merged: [Entry] = []
        var places: [Place: Int] = [:]
        for entry in entries where !entry.answer.isEmpty {
            let place = Place(isForAny: entry.keys[0].hasPrefix("*"), answer: entry.answer)
            if let index = places[place] {
                merged[index].keys += entry.keys.filter { !merged[index].keys.contains($0) }
            } else {
                places[place] = merged.count
                merged.append(entry)
            }
        }
        return merged
    }

    private struct Place: Hashable {
        let isForAny: Bool
        let answer: [ProgramWords.Candidate]
    }
}
