import AppFlow
import TerminalText

/// All about one AWS operation: `help OPERATION`, `OPERATION help`.
///
/// It is made of the model and of the tables beside it.
struct OperationPage {
    private let operation: Operation
    private var page: HelpPage

    /// The lines of the page.
    ///
    /// - Parameters:
    ///   - operation: the operation.
    ///   - width: cells of a line, or nil where there is no terminal.
    /// - Returns: lines, none wider.
    static func lines(about operation: Operation, width: Int?) -> [SafeText] {
        var page = OperationPage(operation, width)
        page.write()
        return page.page.lines
    }

    private init(_ operation: Operation, _ width: Int?) {
        self.operation = operation
        page = HelpPage(width: width)
    }

    private mutating func write() {
        page.heading("NAME")
        page.text(
            "\(operation.cliName) - \(OperationSummary.line(of: operation))",
            indent: 2,
            hanging: 2
        )
        page.heading("DESCRIPTION")
        page.text(OperationSummary.text(of: operation), indent: 2)
        if let words = OperationVerb.atPrompt(operation) {
            page.blank()
            page.text("At the prompt of the shell \(words).", indent: 2)
        }
        synopsis()
        options()
        output()
        errors()
        globalOptions()
        exitCodes()
        examples()
        seeAlso()
    }

    private mutating func synopsis() {
        page.heading("SYNOPSIS")
        page.text("appflow \(operation.cliName)", indent: 2)
        for words in OperationSynopsis.parts(of: operation) {
            page.text(words, indent: 4, hanging: 2)
        }
        page.text("[global options]", indent: 4)
    }

    private mutating func options() {
        page.heading("OPTIONS")
        for member in operation.input.members {
            OptionHelp(member, operation).write(to: &page)
        }
        for option in OperationSynopsis.general(operation) {
            page.term(option.name, option.type, indent: 2)
            page.text(option.text, indent: 6)
            page.blank()
        }
        page.text(
            "A value file://PATH is read from that file. Of the limits above, what is required, "
                + "types and least values are checked before anything is sent; the service "
                + "checks the others.",
            indent: 2
        )
    }

    private mutating func output() {
        page.heading("OUTPUT")
        let rows = OutputMembers(operation.output).rows
        if rows.isEmpty { page.text("Nothing.", indent: 2) }
        for row in rows {
            let indent = 2 + row.depth * 2
            let choices = row.choices.isEmpty ? "" : ": " + row.choices.joined(separator: ", ")
            page.term(row.name, "(\(row.type))\(choices)", indent: indent, hanging: 4)
        }
    }

    private mutating func errors() {
        page.heading("ERRORS")
        let rows = operation.errors.map { error in
            (name: "\(error.name)", text: "HTTP \(error.status): \(ErrorMeaning.text(of: error))")
        }
        page.list(rows, indent: 2)
        page.text("The service can reply with others too.", indent: 2)
    }

    private mutating func globalOptions() {
        page.heading("GLOBAL OPTIONS")
        page.list(GlobalOption.rows.map { ($0.name + $0.label, $0.text) }, indent: 2)
    }

    private mutating func exitCodes() {
        page.heading("EXIT CODES")
        page.list(OperationExit.rows, indent: 2)
    }

    private mutating func examples() {
        let examples = OperationExample.all(of: operation)
        guard !examples.isEmpty else { return }
        page.heading("EXAMPLES")
        for example in examples {
            page.text(example.purpose, indent: 2)
            page.command("appflow \(operation.cliName) \(example.options)", indent: 4)
            page.blank()
        }
    }

    private mutating func seeAlso() {
        guard let verb = OperationVerb.command(for: operation) else { return }
        page.heading("SEE ALSO")
        page.text("help \(verb): the command of the shell that does the same.", indent: 2)
    }
}
