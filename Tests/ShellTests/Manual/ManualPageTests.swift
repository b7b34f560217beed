import AppFlow
import Testing
import World

@testable import Shell

/// The page says something of all that there is.
struct ManualPageTests {
    private static let page = ManualPage.text

    @Test func namesEveryCommandOperationAndOption() {
        let commands = CommandTable.all.map { $0.about.name }
        let operations = Operation.all.map(\.cliName)
        let options = (ProgramOption.all + ProgramOption.simulate + GlobalOption.described)
            .map(\.name)
        for name in commands + operations + options {
            let term = "\n.TP\n\\fB\(RoffText.literal(name))\\fP"
            #expect(Self.page.contains(term), "\(name)")
        }
    }

    @Test func saysSomethingOfEveryTerm() {
        let lines = Self.page.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where line == ".TP" {
            let text = lines[index + 2]
            #expect(text.count > 2 && !text.hasPrefix("."), "\(lines[index + 1])")
            #expect(text.last == ".", "\(lines[index + 1]): \(text)")
        }
    }

    @Test func hasItsSectionsInTheUsualOrder() {
        let sections = Self.page.split(separator: "\n").filter { $0.hasPrefix(".SH ") }
        #expect(
            sections.map { String($0.dropFirst(4)) }
                == [
                    "NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "COMMANDS", "AWS OPERATIONS",
                    "SIMULATOR", "EXIT STATUS", "ENVIRONMENT", "FILES", "SECURITY", "EXAMPLES",
                    "SEE ALSO",
                ].map { "\"\($0)\"" }
        )
    }

    @Test func everyExampleIsALineOfTheProgram() throws {
        for line in ManualText.examples.flatMap(\.lines) where line.hasPrefix("appflow ") {
            let words = try LineParser.parse(line.filter { $0 != "\\" }).words.map(\.text)
            #expect(throws: Never.self, "\(line)") {
                _ = try ProgramArguments(Array(words.dropFirst()), files: .init())
            }
        }
    }

    @Test func linesOfHelpBecomeParagraphs() {
        #expect(
            ManualText.paragraphs(of: ["One goes", "on.", "Two.", "a   one", "b   two"])
                == ["One goes on.", "Two.", "a   one", "b   two"]
        )
    }
}
