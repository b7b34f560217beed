import AWSCore
import AppFlow
import Shell
import Synchronization
import TerminalText
import Testing
import World

@testable import Shell

/// What Tab answers, once something is known.
struct CompleterTests {
    @Test(arguments: [
        ("ca", ["cancel"]), ("cancel-f", ["cancel-flow-executions"]),
        ("use sal", ["sales-accounts"]),
        ("cancel 7", ["77b0c1d2-5a43"]),
        ("cancel 3f2a9e40-6d1b ", ["77b0c1d2-5a43"]),
        ("show 77", ["77b0c1d2-5a43", "77e95f3c-1b28"]),
        ("cancel --f", ["--flow"]), ("runs --output ", ["json", "table"]), ("profile p", ["prod"]),
        ("region eu-west-", ["eu-west-1", "eu-west-2", "eu-west-3"]), ("help wat", ["watch"]),
        ("help stop-", ["stop-flow"]),
        ("cancel --flow=sal", ["sales-accounts"]), ("runs --output=j", ["json"]),
        ("runs --output=json --o", []), ("show --flow sales-accounts sal", []),
        ("cancel --flow=sales-accounts 77", ["77b0c1d2-5a43"]),
        ("cancel all --flow s*ts", ["sales-accounts"]), ("cancel all --flow=*", ["sales-accounts"]),
        ("cancel all --flow z*", []), ("runs s*", []), ("set read-only ", ["on"]),
        ("set output ", ["json", "table"]), ("runs | sal", []), ("!ca", []),
        ("cancel zz", []), ("nonsense x", []), ("use 'sal", ["sales-accounts"]),
        ("aw", ["aws"]), ("aws ", ["appflow"]),
        ("aws appflow cancel-fl", ["cancel-flow-executions"]),
        ("aws appflow describe-flow --flow-name ", ["sales-accounts"]),
        ("describe-flow --flow-name=s", ["sales-accounts"]),
        ("cancel-flow-executions --flow-name sales-accounts --execution-ids 7", ["77b0c1d2-5a43"]),
        (
            "cancel-flow-executions --execution-ids 77b0c1d2-5a43 --flow-name sales-accounts "
                + "--execution-ids 3f2a9e40-6d1b ", ["77b0c1d2-5a43"]
        ),
        // The selected flow is not what an operation means.
        ("cancel-flow-executions --execution-ids ", []),
        ("list-flows --output j", ["json"]), ("aws --profile ", ["default", "prod"]),
        ("list-flows --region=eu-west-", ["eu-west-1", "eu-west-2", "eu-west-3"]),
        ("delete-flow --force-delete --f", ["--flow-name"]),
        ("describe-connectors --connector-types S3 Zend", ["Zendesk"]),
    ])
    func offersWhatCanStandThere(line: String, names: [String]) async throws {
        try await ShellFixture.with { shell in
            let completer = try await shell.completer(
                afterTyping: "use sales-accounts",
                "flows",
                "runs"
            )
            let result = completer.complete(line, cursor: line.utf8.count)
            #expect((result?.candidates ?? []).map(\.label.plain) == names)
        }
    }

    @Test(arguments: [
        ("runs > ", "a b.txt", "'{}/a b.txt'"), ("runs >> 'a", "a b.txt", "'{}/a b.txt'"),
        ("cancel @", "ids", "@{}/ids"),
    ])
    func filesStandBehindASign(line: String, name: String, text: String) async throws {
        try await ShellFixture.with { shell in
            for file in ["a b.txt", "ids"] {
                try Files().append([], to: shell.folder + "/" + file, durably: false)
            }
            let completer = try await shell.completer(afterTyping: "use sales-accounts")
            let place = line.hasSuffix("'a") ? String(line.dropLast()) : line
            let typed = place + shell.folder + "/" + name.prefix(1)
            let result = completer.complete(typed, cursor: typed.utf8.count)
            #expect(
                result?.candidates.map(\.text)
                    == [text.replacing("{}", with: shell.folder)]
            )
        }
    }

    @Test func filesStandBehindFileSchemes() async throws {
        try await ShellFixture.with { shell in
            try Files().append([], to: shell.folder + "/tasks.json", durably: false)
            let completer = try await shell.completer(afterTyping: "flows")
            let line = "aws appflow create-flow --tasks file://\(shell.folder)/ta"
            let result = completer.complete(line, cursor: line.utf8.count)
            #expect(result?.candidates.map(\.text) == ["file://\(shell.folder)/tasks.json"])
        }
    }

    @Test func aCandidateTellsItsStatusAndAge() async throws {
        try await ShellFixture.with { shell in
            let completer = try await shell.completer(afterTyping: "use sales-accounts", "runs")
            let note = completer.complete("cancel 77", cursor: 9)?.candidates.first?.note.plain
            #expect(note == "InProgress  10m ago  88,100 records")
        }
    }

    @Test func whatManyShareComesFirst() async throws {
        let runs = (0..<1_000).map { FakeAppFlow.Run(id: "run-\(1_000 + $0)") }
        try await ShellFixture.with(FakeAppFlow(["big-flow": runs])) { shell in
            let completer = try await shell.completer(afterTyping: "use big-flow", "runs")
            let result = try #require(completer.complete("cancel r", cursor: 8))
            #expect(result.commonText == "run-1")
            #expect(result.count == 1_000)
            #expect(result.candidates.count == CompletionResult.limit)
            // The editor inserts what its candidates share: the last one keeps that from being too much.
            #expect(result.candidates.last?.text == "run-1999")
        }
    }

    @Test func aNameIsInsertedAsItMustBeTyped() async throws {
        try await ShellFixture.with(FakeAppFlow(["a b": [], "#x": []])) { shell in
            let completer = try await shell.completer(afterTyping: "flows")
            let result = completer.complete("use ", cursor: 4)
            #expect((result?.candidates ?? []).map(\.text) == ["'#x'", "'a b'"])
        }
    }
}

extension ShellFixture {
    /// What Tab has after these lines; taken before the shell ends, while its background still runs.
    func completer(afterTyping lines: String...) async throws -> Completer {
        let holder = CompleterHolder()
        let source = ScriptedSource(lines.map(LineInput.line), answers: [], transcript: transcript)
        let shell = Shell(parts) { completer in
            holder.completer = completer
            return source
        }
        _ = await shell?.run()
        guard let completer = holder.completer else { throw FixtureFailure() }
        return completer
    }
}

private final class CompleterHolder {
    var completer: Completer?
}
