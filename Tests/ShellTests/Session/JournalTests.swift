import JSON
import Shell
import Testing
import World

/// Law 7: what was sent is on record before and after, with the `aws` line that does the same.
struct JournalTests {
    @Test func aChangeHasAnIntentionAndAnOutcome() async throws {
        try await ShellFixture.with { shell in
            _ = await shell.run("cancel 77b0c1d2-5a43 --flow sales-accounts --yes")
            let records = try records(shell)
            #expect(records.map { $0["event"] } == ["intention", "outcome"])
            #expect(records.first?["flow"] == "sales-accounts")
            #expect(records.first?["ids"] == ["77b0c1d2-5a43"])
            #expect(records.first?["key"] == "..MPLE")
            #expect(records.first?["id"] == records.last?["id"])
            #expect(records.last?["result"] == "replied")
            #expect(
                records.first?["command"]?.stringValue?
                    .contains("--flow-name sales-accounts --execution-ids 77b0c1d2-5a43") == true
            )
        }
    }

    @Test func theIntentionIsThereWhenTheRequestLeaves() async throws {
        try await ShellFixture.with { shell in
            shell.service.onRequest { operation in
                guard operation == "cancel-flow-executions" else { return }
                shell.transcript.add("there: \(Files().exists(shell.journalPath))\n")
            }
            _ = await shell.run("cancel 77b0c1d2-5a43 --flow sales-accounts --yes")
            #expect(shell.transcript.all.contains("there: true"))
        }
    }

    @Test func aJournalThatCanNotBeWrittenStopsAStartButNotACancel() async throws {
        try await ShellFixture.with { shell in
            try Files().makeDirectory(shell.journalPath)
            #expect(await shell.run("cancel 77b0c1d2-5a43 --flow sales-accounts --yes") == .done)
            #expect(shell.service.changes.count == 1)
            #expect(await shell.run("start sales-accounts --yes") == .usage)
            #expect(shell.service.changes.count == 1)
        }
    }

    @Test func itIsListed() async throws {
        try await ShellFixture.with { shell in
            _ = await shell.run("stop sales-accounts --yes", "journal")
            #expect(shell.transcript.all.contains("  aws appflow stop-flow"))
        }
    }

    private func records(_ shell: ShellFixture) throws -> [JSONValue] {
        try Files().read(shell.journalPath, limit: 1 << 20)
            .split(separator: UInt8(ascii: "\n"))
            .map { try JSONParser().parse(Array($0)) }
    }
}
