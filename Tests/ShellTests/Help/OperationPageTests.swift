import AppFlow
import TerminalText
import Testing

@testable import Shell

struct OperationPageTests {
    @Test(arguments: Operation.all, [40, 80, 200])
    func noLineIsWiderThanTheTerminal(_ operation: Operation, _ width: Int) {
        for line in OperationPage.lines(about: operation, width: width) {
            #expect(line.width <= width, "\(operation.cliName): \(line)")
            #expect(!line.plain.hasSuffix(" "), "\(operation.cliName): \(line)")
        }
    }

    @Test(arguments: Operation.all)
    func synopsisNamesEveryOptionOnce(of operation: Operation) {
        let synopsis = section("SYNOPSIS", of: operation)
        let words = synopsis.flatMap { $0.split { " []()|".contains($0) } }.map(String.init)
        #expect(
            words.filter { $0.hasPrefix("--") }.sorted()
                == OperationOption.names(of: operation).sorted()
        )
        for member in operation.input.members {
            let option = "--" + member.optionName
            let isBare = synopsis.contains { $0.hasPrefix("    " + option + " ") }
            #expect(isBare == member.isRequired, "\(option)")
        }
    }

    @Test(arguments: Operation.all)
    func hasEveryPart(_ operation: Operation) {
        let lines = OperationPage.lines(about: operation, width: nil).map(\.plain)
        let headings = lines.filter { $0.first?.isUppercase == true }
        var wanted = [
            "NAME", "DESCRIPTION", "SYNOPSIS", "OPTIONS", "OUTPUT", "ERRORS", "GLOBAL OPTIONS",
            "EXIT CODES",
        ]
        if !OperationExample.all(of: operation).isEmpty { wanted += ["EXAMPLES", "SEE ALSO"] }
        #expect(headings == wanted)
        let options = section("OPTIONS", of: operation)
        for member in operation.input.members {
            #expect(options.contains { $0.hasPrefix("  --" + member.optionName + " ") })
        }
        #expect(lines.allSatisfy { $0.count <= 80 })
    }

    @Test func tellsWhatAnOperatorMustKnow() {
        let lines = OperationPage.lines(about: .cancelFlowExecutions, width: 72).map(\.plain)
        let page = lines.joined(separator: "\n")
        for part in [
            """
            SYNOPSIS
              appflow cancel-flow-executions
                --flow-name <value>
                [--execution-ids <value> ...]
            """,
            """
              --flow-name (string, required)
                  The flow whose runs are cancelled.
                  Limits: at most 256 characters, pattern [a-zA-Z0-9][\\w!@#.-]+

              --execution-ids (list of strings)
                  The runs to cancel. Left out, EVERY active run of the flow is
                  cancelled. An empty list is refused before anything is sent.
                  describe-flow-execution-records tells the ids.
                  Limits: at most 100 items; each at most 256 characters, pattern
                  \\S+

                  Syntax: --execution-ids VALUE VALUE ...
                  JSON:
                    ["string", ...]
            """,
            """
            OUTPUT
              invalidExecutions (list of strings)
            """,
            "  ResourceNotFoundException  HTTP 404: ",
            """
                appflow cancel-flow-executions --flow-name sales-accounts \\
                  --execution-ids file://stuck-runs.txt --query invalidExecutions
            """,
        ] {
            #expect(page.contains(part), "\(page)")
        }
    }

    @Test func narrowTerminalsGetListsBelowEachOther() {
        let lines = OperationPage.lines(about: .stopFlow, width: 40).map(\.plain)
        let page = lines.joined(separator: "\n")
        #expect(
            page.contains(
                """
                DESCRIPTION
                  Deactivates a flow with a schedule or
                  an event trigger, so that no new runs
                  begin; those under way go on. An
                  on-demand flow is refused:
                """
            ),
            "\(page)"
        )
        #expect(
            page.contains("\n  UnsupportedOperationException\n      HTTP 400: flows"),
            "\(page)"
        )
    }

    @Test func choicesAndSecretsAreNamed() {
        let page = OperationPage.lines(about: .createConnectorProfile, width: 200).map(\.plain)
        #expect(page.contains("      One of: Public, Private."))
        let secret = "      Secret, and so kept out of history and journal: "
        #expect(page.contains(secret + "connectorProfileCredentials."))
        let reading = OperationPage.lines(about: .describeFlow, width: 200).map(\.plain)
        #expect(
            reading.contains(
                "  flowStatus (string): Active, Deprecated, Deleted, Draft, Errored, Suspended"
            )
        )
        #expect(reading.contains { $0.hasPrefix("    mostRecentExecutionStatus (string): ") })
    }

    @Test func shorthandAndSwitchesAreShown() {
        let tag = OperationPage.lines(about: .tagResource, width: 80).map(\.plain)
        #expect(tag.contains("        KeyName1=string,KeyName2=string"))
        #expect(tag.contains("        {\"string\": \"string\", ...}"))
        let delete = OperationPage.lines(about: .deleteFlow, width: 80).map(\.plain)
        #expect(delete.contains("    [--force-delete | --no-force-delete]"))
        #expect(delete.contains("  --force-delete | --no-force-delete (boolean)"))
        #expect(
            delete.contains("  At the prompt of the shell it asks for the name, typed in full.")
        )
        #expect(section("OUTPUT", of: .deleteFlow) == ["  Nothing."])
    }

    private func section(_ name: String, of operation: Operation) -> [String] {
        let lines = OperationPage.lines(about: operation, width: 200).map(\.plain)
        guard let start = lines.firstIndex(of: name) else { return [] }
        let rest = lines[(start + 1)...]
        let end = rest.firstIndex { $0.first?.isUppercase == true } ?? rest.endIndex
        return rest[..<end].filter { !$0.isEmpty }
    }
}
