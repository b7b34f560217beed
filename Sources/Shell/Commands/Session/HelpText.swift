import TerminalText

/// Help, made from the command table.
enum HelpText {
    /// A line for each command.
    static func overview(width: Int?) -> [SafeText] {
        let rows = CommandTable.all.map { command -> [SafeText] in
            ["\(synopsis(of: command.about))", "\(command.about.summary)"]
        }
        let table = TextTable(
            columns: [.init(title: "COMMAND"), .init(title: "", isFlexible: true)],
            rows: rows
        )
        return table.lines(fitting: width) + [
            "",
            "The operations of the AWS CLI work too: cancel-flow-executions, list-flows, ...;",
            "so does a pasted aws appflow ... line. help COMMAND tells more. Tab completes.",
        ]
    }

    /// All about one command.
    static func about(_ command: CommandDescription) -> [SafeText] {
        var lines: [SafeText] = ["\(usage(of: command))", "  \(command.summary)"]
        if !command.aliases.isEmpty {
            lines.append("  also: \(command.aliases.joined(separator: ", "))")
        }
        if !command.syntax.options.isEmpty {
            let rows = command.syntax.options.map { option -> [SafeText] in
                ["  \(spelling(of: option))", "\(option.summary)"]
            }
            let table = TextTable(
                columns: [.init(title: ""), .init(title: "", isFlexible: true)],
                rows: rows
            )
            lines += [""] + table.lines(fitting: nil).dropFirst()
        }
        if !command.notes.isEmpty { lines += [""] + command.notes }
        if !command.examples.isEmpty {
            lines += [""] + command.examples.map { "  \($0)" }
        }
        return lines
    }

    /// `cancel [ID|all|@FILE...]`, without options.
    static func synopsis(of command: CommandDescription) -> String {
        var words = [command.name]
        for positional in command.syntax.positionals {
            switch positional.arity {
            case .required: words.append(positional.label)
            case .optional: words.append("[\(positional.label)]")
            case .any: words.append("[\(positional.label)...]")
            }
        }
        return words.joined(separator: " ")
    }

    /// `cancel [ID|all|@FILE...] [--flow NAME]... [--yes] [--now]`.
    static func usage(of command: CommandDescription) -> String {
        let options = command.syntax.options.map { option in
            "[\(spelling(of: option))]" + (option.repeats ? "..." : "")
        }
        return ([synopsis(of: command)] + options).joined(separator: " ")
    }

    private static func spelling(of option: CommandSyntax.Option) -> String {
        option.value == nil ? option.name : option.name + " " + option.label
    }
}
