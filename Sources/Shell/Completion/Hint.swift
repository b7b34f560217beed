import AppFlow
import TerminalText

/// What can come next, as it stands behind a half-typed line: from the table of commands alone.
struct Hint {
    /// The words; empty where nothing is known or nothing more fits.
    let text: SafeText

    /// Reads the line up to the cursor, which stands at its end.
    init(_ line: String) {
        text = Hint.text(for: line)
    }

    private static func text(for line: String) -> SafeText {
        guard let context = CursorContext(line: line, cursor: line.utf8.count),
            context.place == .argument, context.prefix.isEmpty || context.words.isEmpty
        else { return .empty }
        // A command's name that is typed in full: what follows it begins with a blank.
        let isAtName = context.words.isEmpty
        guard let name = context.words.first?.text ?? (isAtName ? context.prefix : nil),
            !name.isEmpty
        else { return .empty }
        let words = context.words + (isAtName ? [Word(name, range: context.range)] : [])
        let parts = parts(after: words, context)
        guard !parts.isEmpty else { return .empty }
        return (isAtName ? " " : "") + parts.map { "\($0)" as SafeText }.joined(separator: " ")
    }

    private static func parts(after words: [Word], _ context: CursorContext) -> [String] {
        if let found = OperationWords(words.map(\.text)) {
            let last = words.last?.text ?? ""
            if let option = OperationOption(last, of: found.operation) { return parts(for: option) }
            let given = Set(found.others.map { OptionWord($0).name })
            return required(by: found.operation, without: given)
        }
        guard let command = words.first.flatMap({ CommandTable.command(named: $0.text) }) else {
            return []
        }
        let end = CursorContext(words: words, prefix: "", range: context.range)
        let argument = ArgumentContext(end, command.about.syntax)
        if let option = argument.pending { return [option.label] }
        return arguments(of: command.about.syntax, from: argument.arguments.count)
            + argument.options.map { HelpText.optional($0) }
    }

    private static func arguments(of syntax: CommandSyntax, from index: Int) -> [String] {
        let rest = syntax.positionals.dropFirst(index).map(HelpText.placeholder)
        // The last one can go on for ever.
        guard rest.isEmpty, let last = syntax.positional(at: index) else { return rest }
        return [HelpText.placeholder(last)]
    }

    private static func parts(for option: OperationOption) -> [String] {
        switch option.form {
        case .flag: []
        case .value: [option.placeholder]
        case .values: [option.placeholder + "..."]
        }
    }

    /// What the operation can't do without and wasn't given yet.
    private static func required(by operation: Operation, without given: Set<String>) -> [String] {
        operation.input.members.filter(\.isRequired)
            .compactMap { OperationOption("--" + $0.optionName, of: operation) }
            .filter { !given.contains("--" + $0.member.optionName) }
            .map { "--\($0.member.optionName) \($0.placeholder)" }
    }
}

extension OperationOption {
    /// How its value is called: `FLOW-NAME`.
    fileprivate var placeholder: String {
        member.optionName.uppercased()
    }
}
