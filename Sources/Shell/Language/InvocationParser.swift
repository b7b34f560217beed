/// Fits the words of a line to a command's syntax.
///
/// Options may stand anywhere, as `--name value` or `--name=value`; `--` ends them. Nothing is
/// abbreviated: an unknown option is refused with the nearest name.
struct InvocationParser {
    let line: Line
    let name: Word
    let syntax: CommandSyntax

    /// Parses the words after the command's name.
    func parse(_ words: ArraySlice<Word>) throws(UsageProblem) -> Invocation {
        var arguments: [Word] = []
        var options: [String: [Word]] = [:]
        var rest = words
        var optionsEnded = false
        while let word = rest.popFirst() {
            if optionsEnded || !looksLikeOption(word) {
                arguments.append(word)
            } else if word.text == "--" {
                optionsEnded = true
            } else {
                try take(word, &rest, into: &options)
            }
        }
        try check(arguments)
        return Invocation(line: line, name: name, arguments: arguments, options: options)
    }

    private func looksLikeOption(_ word: Word) -> Bool {
        word.text.hasPrefix("--") && !word.isQuoted
    }

    private func take(
        _ word: Word,
        _ rest: inout ArraySlice<Word>,
        into options: inout [String: [Word]]
    ) throws(UsageProblem) {
        let (name, attached) = splitAtEquals(word)
        guard let option = syntax.option(name) else {
            let nearest = Nearest.name(to: name, in: syntax.options.map(\.name))
            throw UsageProblem(.unknownOption(name, nearest: nearest), line: line, at: word)
        }
        guard option.repeats || options[name] == nil else {
            throw UsageProblem(.repeatedOption(name), line: line, at: word)
        }
        guard let kind = option.value else {
            guard attached == nil else {
                throw UsageProblem(.unexpectedValue(option: name), line: line, at: word)
            }
            options[name] = [word]
            return
        }
        guard let value = attached ?? rest.popFirst() else {
            throw UsageProblem(
                .missingValue(option: name, label: option.label),
                line: line,
                at: word
            )
        }
        try check(value, is: kind)
        options[name, default: []].append(value)
    }

    private func splitAtEquals(_ word: Word) -> (String, Word?) {
        guard let equals = word.text.utf8.firstIndex(of: UInt8(ascii: "=")) else {
            return (word.text, nil)
        }
        let value = String(word.text[word.text.utf8.index(after: equals)...])
        return (
            String(word.text[..<equals]), Word(value, range: word.range, isQuoted: word.isQuoted)
        )
    }

    private func check(_ arguments: [Word]) throws(UsageProblem) {
        for (index, argument) in arguments.enumerated() {
            guard let positional = syntax.positional(at: index) else {
                throw UsageProblem(.surplusArgument(argument.text), line: line, at: argument)
            }
            try check(argument, is: positional.kind)
        }
        let required = syntax.positionals.filter { $0.arity == .required }
        guard arguments.count >= required.count else {
            throw UsageProblem(
                .missingArgument(required[arguments.count].label),
                line: line,
                at: name
            )
        }
    }

    private func check(_ word: Word, is kind: ArgumentKind) throws(UsageProblem) {
        if case .choice(let choices) = kind, !choices.contains(word.text) {
            throw UsageProblem(.notAChoice(word.text, of: choices), line: line, at: word)
        }
        guard !word.text.isEmpty || kind == .text else {
            throw UsageProblem(.emptyArgument(word.text), line: line, at: word)
        }
    }
}
