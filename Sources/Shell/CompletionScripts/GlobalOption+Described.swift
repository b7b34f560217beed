import Output

extension GlobalOption {
    /// All of them with their values: most are options of the program too, and mean the same.
    static var described: [CommandSyntax.Option] {
        names.map { name in
            ProgramOption.connection.first { $0.name == name }
                ?? own.first { $0.name == name }
                ?? CommandSyntax.Option(name, summary: "")
        }
    }

    /// All of them for help: how each is typed, and what it does.
    static var rows: [(name: String, label: String, text: String)] {
        described.map { option in
            guard let value = option.value else { return (option.name, "", option.summary) }
            var text = option.summary
            if case .choice(let words) = value { text += ": \(words.joined(separator: ", "))" }
            return (option.name, " " + option.label, text)
        }
    }

    private static let own: [CommandSyntax.Option] = [
        .init(
            "--output",
            .choice(OutputFormat.allCases.map(\.rawValue)),
            label: "FORMAT",
            summary: "how to print the reply"
        ),
        .init(
            "--query",
            .text,
            label: "EXPRESSION",
            summary: "print only what this JMESPath expression picks"
        ),
        .init(
            "--color",
            .choice(["on", "off", "auto"]),
            label: "WHEN",
            summary: "when to colour a table; auto is on a terminal"
        ),
        .init("--version", summary: "print a version and do nothing else"),
        .init("--no-paginate", summary: "as the AWS CLI has it; there are no pages to join"),
        .init("--no-cli-pager", summary: "as the AWS CLI has it; no reply is ever paged"),
    ]
}
