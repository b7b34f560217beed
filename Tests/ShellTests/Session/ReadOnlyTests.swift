import AppFlow
import Shell
import Testing

@testable import Shell

/// Law 6: a read-only session sends no changing request, whatever is typed.
struct ReadOnlyTests {
    static var doors: [String] {
        let commands = CommandTable.all.map { $0.about }.filter { $0.isChanging }
        return commands.map { $0.name } + Operation.all.filter { $0.isChanging }.map { $0.cliName }
    }

    @Test(arguments: doors, [false, true])
    func noDoorLeadsAroundTheGate(name: String, isPasted: Bool) async throws {
        try await ShellFixture.with(readOnly: true) { shell in
            let lines = [
                "\(name) --flow sales-accounts --yes", "\(name) all --flow sales-accounts --yes",
                "\(name) all --now --flow sales-accounts --yes", "\(name) sales-accounts --yes",
                "\(name) --flow-name sales-accounts",
                "\(name) --flow-name sales-accounts --execution-ids 77b0c1d2-5a43",
                "\(name) --cli-input-json '{\"flowName\":\"sales-accounts\"}'",
            ].map { isPasted ? "aws appflow " + $0 : $0 }
            for line in lines {
                _ = await shell.run(line)
                try await shell.type(
                    line,
                    answers: .text("y"),
                    .text("sales-accounts"),
                    .text("sales-accounts")
                )
            }
            #expect(shell.service.changes.isEmpty)
        }
    }

    @Test func theSessionCanNotLiftIt() async throws {
        try await ShellFixture.with { shell in
            try await shell.type(
                "set read-only on",
                "set read-only off",
                "cancel all --flow sales-accounts",
                answers: .text("sales-accounts")
            )
            #expect(shell.service.changes.isEmpty)
            #expect(shell.transcript.all.contains("[read-only]> "))
        }
    }

    /// What reads is none of the gate's business.
    @Test func readingGoesOn() async throws {
        try await ShellFixture.with(readOnly: true) { shell in
            let code = await shell.run("runs sales-accounts")
            #expect(code == .done)
        }
    }
}
