import AppFlow
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
        var page = HelpPage(width: width)
        page.text(Operation.all.map(\.cliName).joined(separator: " "), indent: 2)
        return table.lines(fitting: width) + [
            "",
            "help COMMAND tells all about a command, Tab completes, \\ at its end continues a line.",
            "Results go elsewhere with | PROGRAM, > FILE, >> FILE.",
            "",
            "The operations of the AWS CLI work too, as does a pasted aws appflow ... line;",
            "help OPERATION tells all about one:",
        ] + page.lines
    }

    /// All that `help` tells about.
    static var topics: [String] {
        CommandTable.names + Operation.all.map(\.cliName)
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
        if let operation = OperationVerb.operation(behind: command.name) {
            lines += ["", "see also: help \(operation.cliName), the AWS operation behind it"]
        }
        return lines
    }

    /// `cancel [ID|all|@FILE...]`, without options.
    static func synopsis(of command: CommandDescription) -> String {
        ([command.name] + command.syntax.positionals.map(placeholder)).joined(separator: " ")
    }

    /// `FLOW`, `[FLOW]` or `[FLOW...]`.
    static func placeholder(_ positional: CommandSyntax.Positional) -> String {
        switch positional.arity {
        case .required: positional.label
        case .optional: "[\(positional.label)]"
        case .any: "[\(positional.label)...]"
        }
    }

    /// `[--flow NAME]`, or `[--flow NAME]...` for one that repeats.
    static func optional(_ option: CommandSyntax.Option) -> String {
        "[\(spelling(of: option))]" + (option.repeats ? "..." : "")
    }

    /// `cancel [ID|all|@FILE...] [--flow NAME]... [--yes] [--now]`.
    static func usage(of command: CommandDescription) -> String {
        ([synopsis(of: command)] + command.syntax.options.map(optional)).joined(separator: " ")
    }

    private static func spelling(of option: CommandSyntax.Option) -> String {
        option.value == nil ? option.name : option.name + " " + option.label
    }
}
