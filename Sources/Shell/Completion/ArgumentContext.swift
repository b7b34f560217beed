/// What a command's syntax wants at the cursor.
struct ArgumentContext {
    /// The cursor's word.
    let cursor: CursorContext
    /// Arguments without a name that stand before the cursor.
    let arguments: [String]
    /// The flow that the line itself names with `--flow`, or as an argument before a run.
    let flow: String?
    /// What fits here, or nil when an option's name is being typed.
    let kind: ArgumentKind?
    /// The options that can still be given.
    let options: [CommandSyntax.Option]
    /// The option before the cursor, whose value is wanted there.
    let pending: CommandSyntax.Option?

    init(_ cursor: CursorContext, _ syntax: CommandSyntax) {
        var arguments: [String] = []
        var seen: [String] = []
        var flow: String?
        var pending: CommandSyntax.Option?
        var optionsEnded = false
        for word in cursor.words.dropFirst() {
            if let option = pending {
                if option.name == "--flow" { flow = word.text }
                pending = nil
            } else if !optionsEnded, word.text == "--" {
                optionsEnded = true
            } else if !optionsEnded, word.text.hasPrefix("--") {
                let name = String(word.text.prefix { $0 != "=" })
                seen.append(name)
                let option = syntax.option(name).flatMap { $0.value == nil ? nil : $0 }
                if name == word.text {
                    pending = option
                } else if name == "--flow" {
                    flow = String(word.text.dropFirst(name.count + 1))
                }
            } else {
                if syntax.positional(at: arguments.count)?.kind == .flow { flow = word.text }
                arguments.append(word.text)
            }
        }
        var cursor = cursor
        // `--flow=sal`: the value is in the cursor's own word.
        if pending == nil, !optionsEnded,
            let option = syntax.options.first(where: { cursor.value(after: $0.name) != nil }),
            option.value != nil, let value = cursor.value(after: option.name)
        {
            pending = option
            cursor = value
        }
        self.cursor = cursor
        self.arguments = arguments
        self.flow = flow
        self.pending = pending
        options = syntax.options.filter { $0.repeats || !seen.contains($0.name) }
        if let pending {
            kind = pending.value
        } else if !optionsEnded, cursor.prefix.hasPrefix("-") {
            kind = nil
        } else {
            kind = syntax.positional(at: arguments.count)?.kind
        }
    }
}
