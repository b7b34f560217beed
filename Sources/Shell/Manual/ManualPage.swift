import AppFlow
import TerminalText

/// The manual page `appflow(1)`, made of the same tables as help: `appflow --manual`.
public enum ManualPage {
    /// The page for `man`.
    public static var text: String {
        var page = RoffPage(
            title: "APPFLOW",
            section: 1,
            source: "appflow \(Version.text)",
            manual: "User Commands"
        )
        page.section("NAME")
        page.paragraph("appflow - an interactive shell for Amazon AppFlow")
        synopsis(&page)
        page.section("DESCRIPTION")
        for words in ManualText.description { page.paragraph(words) }
        options(&page)
        commands(&page)
        operations(&page)
        page.section("SIMULATOR")
        for words in ManualText.simulator { page.paragraph(words) }
        for option in ProgramOption.simulate { term(option, &page) }
        exitStatus(&page)
        terms("ENVIRONMENT", ManualText.environment, &page)
        page.section("FILES")
        terms(ManualText.files, &page)
        terms("Keys in a profile", ManualText.keys, &page)
        page.section("SECURITY")
        for words in ManualText.security { page.paragraph(words) }
        page.section("EXAMPLES")
        for example in ManualText.examples {
            page.paragraph(example.purpose)
            page.example(example.lines)
        }
        page.section("SEE ALSO")
        page.paragraph(ManualText.seeAlso)
        return page.text
    }

    private static func synopsis(_ page: inout RoffPage) {
        page.section("SYNOPSIS")
        for form in ManualText.forms { page.usage(form) }
    }

    private static func options(_ page: inout RoffPage) {
        page.section("OPTIONS")
        page.paragraph("Before a command:")
        for option in ProgramOption.leading { term(option, &page) }
        page.paragraph("Before a command or behind it:")
        for option in ProgramOption.connection { term(option, &page) }
    }

    private static func term(_ option: CommandSyntax.Option, _ page: inout RoffPage) {
        let label = option.value == nil ? "" : " " + option.label
        page.term("`\(option.name)`\(label)", ManualText.sentence(option.summary))
    }

    private static func commands(_ page: inout RoffPage) {
        page.section("COMMANDS")
        for words in ManualText.commands { page.paragraph(words) }
        for command in CommandTable.all.map({ $0.about }) {
            let usage = HelpText.usage(of: command)
            let name = "`\(command.name)`" + usage.dropFirst(command.name.count)
            page.term(name, ManualText.sentence(command.summary))
            if !command.aliases.isEmpty {
                page.more(["Also: \(command.aliases.joined(separator: ", "))."])
            }
            page.more(
                command.syntax.options.map { option in
                    let label = option.value == nil ? "" : " " + option.label
                    return "`\(option.name)`\(label): \(option.summary)."
                }
            )
            page.moreParagraphs(ManualText.paragraphs(of: command.notes.map(\.plain)))
        }
    }

    private static func operations(_ page: inout RoffPage) {
        page.section("AWS OPERATIONS")
        for words in ManualText.operations { page.paragraph(words) }
        for operation in Operation.all {
            page.term(
                "`\(operation.cliName)`",
                ManualText.sentence(OperationSummary.line(of: operation))
            )
        }
        page.subsection("Options of every operation")
        for row in GlobalOption.rows {
            page.term("`\(row.name)`\(row.label)", ManualText.sentence(row.text))
        }
    }

    private static func exitStatus(_ page: inout RoffPage) {
        page.section("EXIT STATUS")
        page.paragraph("Of commands of the shell, and of scripts of them:")
        terms(ManualText.exitCodes, &page)
        page.paragraph("Of AWS operations:")
        for row in OperationExit.rows {
            page.term("`\(row.name)`", ManualText.sentence(row.text))
        }
    }

    private static func terms(_ title: String, _ table: HelpTable, _ page: inout RoffPage) {
        if title == title.uppercased() { page.section(title) } else { page.subsection(title) }
        terms(table, &page)
    }

    private static func terms(_ table: HelpTable, _ page: inout RoffPage) {
        for key in table.keys { page.term(key, table[key] ?? "") }
    }
}
