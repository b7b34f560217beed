import AWSCore

/// What a half-typed command line of the system wants at the cursor, where it calls a command of the shell.
///
/// Lenient where `ProgramArguments` refuses: the line isn't finished.
struct CommandLineContext {
    /// What fits at the cursor; nil when that isn't a value.
    private(set) var kind: ArgumentKind?
    /// Whom and what to reach.
    private(set) var options = AWSOptions()
    /// Whether a simulator stands for the service.
    private(set) var isDemo = false
    /// What the command wants; nil before its name.
    private(set) var argument: ArgumentContext?
    /// The beginning of the value at the cursor.
    private(set) var prefix: String

    init(_ cursor: CursorContext) {
        prefix = cursor.prefix
        var rest = cursor.words[...]
        var own: [Word] = []
        var syntax: CommandSyntax?
        while let word = rest.popFirst() {
            if word.text == "--", syntax != nil {
                own += [word] + rest
                break
            }
            let known = syntax == nil ? ProgramOption.all : ProgramOption.connection
            let parts = OptionWord(word.text)
            if syntax?.option(parts.name) == nil,
                let option = known.first(where: { $0.name == parts.name })
            {
                guard option.value != nil, parts.attached == nil else {
                    take(option.name, parts.attached ?? "")
                    continue
                }
                guard let value = rest.popFirst() else {
                    kind = option.value
                    return
                }
                take(option.name, value.text)
            } else if syntax == nil {
                guard let command = CommandTable.command(named: word.text) else { return }
                syntax = command.about.syntax
                own.append(word)
            } else {
                own.append(word)
                // The value of one of the command's own options isn't an option of the program.
                if syntax?.option(word.text)?.value != nil, let value = rest.popFirst() {
                    own.append(value)
                }
            }
        }
        let known = syntax == nil ? ProgramOption.all : ProgramOption.connection
        for option in known where syntax?.option(option.name) == nil && option.value != nil {
            guard let value = cursor.value(after: option.name) else { continue }
            prefix = value.prefix
            kind = option.value
            return
        }
        guard let syntax else { return }
        let context = ArgumentContext(
            CursorContext(words: own, prefix: cursor.prefix, range: cursor.range),
            syntax
        )
        argument = context
        prefix = context.cursor.prefix
        kind = context.kind
    }

    private mutating func take(_ name: String, _ value: String) {
        if name == "--demo" { isDemo = true }
        options.take(name, value)
    }
}
