public import AWSCore
import AppFlow
public import World

/// What the command line of the program asks for.
public struct ProgramArguments: Sendable {
    /// The way in.
    public enum Task: Sendable {
        /// The shell, or the lines of standard input when that is no terminal.
        case shell
        /// The lines of `-c`.
        case lines([String])
        /// A script.
        case script(path: String)
        /// One command of the shell.
        case command(Line)
        /// One AWS operation; its own grammar reads the whole command line.
        case operation(OneShot)
        /// The simulator, with the words after it.
        case simulate([String])
        /// Help for the program.
        case usage
        /// The manual page.
        case manual
        /// The version.
        case version
        /// Completions for a shell of the system.
        case completions(CompletionShell)
        /// What such completions ask the program; nil when nothing is known that they could want.
        case candidates(CandidateRequest?)
    }

    /// The way in.
    public private(set) var task = Task.shell
    /// Whom and what to reach.
    public private(set) var options = AWSOptions()
    /// Whether changing requests are refused.
    public private(set) var isReadOnly = false
    /// Whether a simulator inside the process stands for the service.
    public private(set) var isDemo = false
    /// Whether to tell what is sent.
    public private(set) var isDebugging = false
    /// Whether a batch goes on after a line that failed.
    public private(set) var keepsGoing = false

    /// Reads the words after the program's name.
    ///
    /// The first word that is no option is an AWS operation, else a command of the shell, else a script if
    /// it has a `/` or is a file.
    /// - Throws: ``UsageProblem``.
    public init(_ arguments: [String], files: Files) throws(UsageProblem) {
        if arguments.first == CandidateRequest.keyword {
            task = .candidates(CandidateRequest(arguments.dropFirst()))
            return
        }
        if let call = OneShot(arguments) {
            task = .operation(call)
            return
        }
        let line = Line(arguments: arguments)
        var lines: [String] = []
        var rest = line.words[...]
        while let word = rest.first {
            guard word.text.hasPrefix("-"), word.text != "-" else { break }
            rest.removeFirst()
            let (option, value) = try option(word, &rest, among: ProgramOption.all, line)
            switch option.name {
            case "-c": lines.append(value)
            case "--help":
                task = .usage
                return
            case "--manual":
                task = .manual
                return
            case "--version":
                task = .version
                return
            case "--completions":
                guard let shell = CompletionShell(rawValue: value) else {
                    let names = CompletionShell.allCases.map(\.rawValue)
                    throw UsageProblem(.notAChoice(value, of: names), line: line, at: word)
                }
                task = .completions(shell)
                return
            default: take(option.name, value)
            }
        }
        guard let first = rest.first else {
            if !lines.isEmpty { task = .lines(lines) }
            return
        }
        guard lines.isEmpty else {
            throw UsageProblem(.conflict("-c", first.text), line: line, at: first)
        }
        try choose(first, rest, line, files)
    }

    private mutating func choose(
        _ first: Word,
        _ rest: ArraySlice<Word>,
        _ line: Line,
        _ files: Files
    ) throws(UsageProblem) {
        if first.text == "simulate" {
            task = .simulate(rest.dropFirst().map(\.text))
        } else if Operation.named(cliName: first.text) != nil {
            // Behind an option of the shell, such as --demo, it is a line of the shell.
            task = .command(Line(arguments: rest.map(\.text)))
        } else if let command = CommandTable.command(named: first.text) {
            task = .command(try words(of: command.about.syntax, rest, line))
        } else if first.text.contains("/") || files.isRegularFile(first.text) {
            if let surplus = rest.dropFirst().first {
                throw UsageProblem(.surplusArgument(surplus.text), line: line, at: surplus)
            }
            task = .script(path: first.text)
        } else if let call = OneShot(withBadQuery: rest.map(\.text)) {
            task = .operation(call)
        } else {
            let names = CommandTable.names + Operation.all.map(\.cliName) + ["simulate"]
            throw UsageProblem(
                .unknownCommand(first.text, nearest: Nearest.all(to: first.text, in: names)),
                line: line,
                at: first
            )
        }
    }

    /// The command's own words; options of the program that stand among them are taken out.
    private mutating func words(
        of syntax: CommandSyntax,
        _ words: ArraySlice<Word>,
        _ line: Line
    ) throws(UsageProblem) -> Line {
        var own: [String] = []
        var rest = words
        while let word = rest.popFirst() {
            if word.text == "--" {
                own += [word.text] + rest.map(\.text)
                break
            }
            let name = ProgramArguments.name(of: word)
            let isOurs = ProgramOption.connection.contains { $0.name == name }
            if isOurs, syntax.option(name) == nil {
                let (option, value) = try option(word, &rest, among: ProgramOption.connection, line)
                take(option.name, value)
            } else {
                own.append(word.text)
                // The value of one of the command's own options isn't an option of ours.
                if let option = syntax.option(word.text), option.value != nil,
                    let value = rest.popFirst()
                {
                    own.append(value.text)
                }
            }
        }
        return Line(arguments: own)
    }

    private mutating func take(_ name: String, _ value: String) {
        switch name {
        case "--read-only": isReadOnly = true
        case "--debug": isDebugging = true
        case "--demo": isDemo = true
        case "--keep-going": keepsGoing = true
        default: options.take(name, value)
        }
    }

    private func option(
        _ word: Word,
        _ rest: inout ArraySlice<Word>,
        among options: [CommandSyntax.Option],
        _ line: Line
    ) throws(UsageProblem) -> (CommandSyntax.Option, value: String) {
        let name = ProgramArguments.name(of: word)
        guard let option = options.first(where: { $0.name == name }) else {
            let nearest = Nearest.name(to: name, in: options.map(\.name))
            throw UsageProblem(.unknownOption(name, nearest: nearest), line: line, at: word)
        }
        let attached = word.text == name ? nil : String(word.text.dropFirst(name.count + 1))
        guard option.value != nil else {
            guard attached == nil else {
                throw UsageProblem(.unexpectedValue(option: name), line: line, at: word)
            }
            return (option, "")
        }
        guard let value = attached ?? rest.popFirst()?.text else {
            throw UsageProblem(
                .missingValue(option: name, label: option.label),
                line: line,
                at: word
            )
        }
        // An unset variable of a script must not come to mean the default profile; an empty line is one.
        guard !value.isEmpty || option.repeats else {
            throw UsageProblem(.emptyArgument(name), line: line, at: word)
        }
        return (option, value)
    }

    /// `--name` of `--name=value`; `-h` is `--help`.
    private static func name(of word: Word) -> String {
        if word.text == "-h" { return "--help" }
        return String(word.text.prefix { $0 != "=" })
    }
}
