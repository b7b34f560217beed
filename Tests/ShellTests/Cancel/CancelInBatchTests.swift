import JSON
import Shell
import Testing
import World

/// Law 5 where nobody sits, and the exit codes.
struct CancelInBatchTests {
    @Test func withoutYesAndWithoutATerminalNothingIsSent() async throws {
        try await ShellFixture.with { shell in
            let code = await shell.run("cancel all --flow sales-accounts")
            #expect(code == .usage)
            #expect(shell.service.changes.isEmpty)
        }
    }

    @Test func onATerminalItAsks() async throws {
        try await ShellFixture.with { shell in
            let code = await shell.run(
                "cancel 77b0c1d2-5a43 --flow sales-accounts",
                answers: [.text("y")]
            )
            #expect(code == .done)
            #expect(shell.service.changes.count == 1)
        }
    }

    /// `--yes` never changes what is hit: the listed ids are sent, not "every run".
    @Test func yesSendsTheListedIDs() async throws {
        try await ShellFixture.with { shell in
            let code = await shell.run("cancel all --flow sales-accounts --yes")
            #expect(code == .done)
            #expect(
                shell.service.changes.map { $0.body["executionIds"] }
                    == [["3f2a9e40-6d1b", "77b0c1d2-5a43"]]
            )
        }
    }

    /// A slow or broken list can't stop ids that are known.
    @Test func idsAreSentAsTheyAreWithoutAList() async throws {
        try await ShellFixture.with { shell in
            let code = await shell.run("cancel 77b0c1d2-5a43 --flow sales-accounts --yes")
            #expect(code == .done)
            #expect(shell.service.requests.map(\.operation) == ["cancel-flow-executions"])
        }
    }

    @Test func aBeginningOfAnIDIsALiteralIDAndIsNotFound() async throws {
        try await ShellFixture.with { shell in
            let code = await shell.run("cancel 77b0 --flow sales-accounts --yes")
            #expect(code == .partial)
            #expect(shell.service.changes.map { $0.body["executionIds"] } == [["77b0"]])
            #expect(shell.transcript.all.contains("77b0  not found in this flow"))
        }
    }

    @Test func idsComeFromAFileAHundredARequest() async throws {
        let ids = (1...250).map { "run-\($0)" }
        let service = FakeAppFlow(["big-flow": ids.map { .init(id: $0) }])
        try await ShellFixture.with(service) { shell in
            let file = shell.folder + "/ids.txt"
            let text = "\u{FEFF}# stuck\r\n\r\n" + ids.joined(separator: "\r\n") + "\nrun-1\n"
            try Files().append(Array(text.utf8), to: file, durably: false)
            let code = await shell.run("cancel @\(file) --flow big-flow --yes")
            #expect(code == .done)
            let sent = shell.service.changes.map { $0.body["executionIds"]?.arrayValue ?? [] }
            #expect(sent.map(\.count) == [100, 100, 50])
            #expect(sent.flatMap { $0 }.compactMap(\.stringValue) == ids)
            #expect(shell.transcript.all.contains("250 CancelStarted"))
        }
    }

    @Test func aReplyThatCanNotBeFoundOutIsUnknown() async throws {
        try await ShellFixture.with { shell in
            shell.service.fail("cancel-flow-executions", .replyLost, .replyLost, .replyLost)
            let never = [FakeAppFlow.Fault](repeating: .unreachable, count: 60)
            for fault in never { shell.service.fail("describe-flow-execution-records", fault) }
            let code = await shell.run("cancel 77b0c1d2-5a43 --flow sales-accounts --yes")
            #expect(code == .unknown)
            #expect(shell.transcript.all.contains("77b0c1d2-5a43  unknown"))
        }
    }

    @Test func aRefusalIsToldWithItsCode() async throws {
        try await ShellFixture.with { shell in
            shell.service.fail(
                "cancel-flow-executions",
                .refused(status: 403, code: "AccessDeniedException")
            )
            let code = await shell.run("cancel 77b0c1d2-5a43 --flow sales-accounts --yes")
            #expect(code == .partial)
            #expect(shell.transcript.all.contains("refused (AccessDeniedException)"))
        }
    }
}
