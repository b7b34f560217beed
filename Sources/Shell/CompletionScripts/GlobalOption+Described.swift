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
            summary: "the part of the reply to print, in JMESPath"
        ),
        .init(
            "--color",
            .choice(["on", "off", "auto"]),
            label: "WHEN",
            summary: "bold heads of a table; auto is on a terminal"
        ),
        .init("--version", summary: "print the version"),
        .init("--no-paginate", summary: "as the AWS CLI has it; there are no pages to join"),
        .init("--no-cli-pager", summary: "as the AWS CLI has it; nothing is ever paged"),
    ]
}
