import JSON
import Shell
import Testing

/// Laws 2 and 5 where a person sits: what is shown, asked and sent.
struct CancelAtThePromptTests {
    @Test func oneRunIsShownInFullAndCancelledByYes() async throws {
        try await ShellFixture.with { shell in
            try await shell.type(
                "use sales-accounts",
                "cancel 77b0",
                answers: .text("y")
            )
            #expect(
                shell.service.changes == [
                    .init(
                        operation: "cancel-flow-executions",
                        body: ["flowName": "sales-accounts", "executionIds": ["77b0c1d2-5a43"]]
                    )
                ]
            )
            let seen = shell.transcript.all
            #expect(seen.contains("test  account 123456789012  eu-west-1  sales-accounts\n"))
            #expect(seen.contains("  77b0c1d2-5a43  InProgress  "))
            #expect(seen.contains("88,100 records"))
            #expect(seen.contains("what it wrote stays in s3://lake/accounts."))
            #expect(seen.contains("Cancel this run? [y/N] "))
            #expect(seen.contains("77b0c1d2-5a43  CancelStarted\n"))
        }
    }

    @Test(arguments: ["", "n", "t", "true", "yess", "Y ", "да", "y\u{0}"])
    func nothingButYesCancels(answer: String) async throws {
        try await ShellFixture.with { shell in
            try await shell.type(
                "use sales-accounts",
                "cancel 77b0c1d2-5a43",
                answers: .text(answer)
            )
            #expect(shell.service.changes.isEmpty)
            #expect(shell.transcript.all.contains("declined, nothing was sent"))
        }
    }

    @Test(arguments: [QuestionAnswer.interrupt, .end])
    func leavingTheQuestionSendsNothing(answer: QuestionAnswer) async throws {
        try await ShellFixture.with { shell in
            try await shell.type("use sales-accounts", "cancel all --yes", answers: answer)
            #expect(shell.service.changes.isEmpty)
        }
    }

    @Test func severalRunsWantTheNameOfTheFlow() async throws {
        try await ShellFixture.with { shell in
            let person = try await shell.type(
                "use sales-accounts",
                "cancel all",
                "cancel all",
                answers: .text("y"),
                .text("sales-accounts")
            )
            #expect(
                person.questions.allSatisfy { $0 == "Type sales-accounts to cancel these 2 runs: " }
            )
            #expect(person.questions.count == 2)
            #expect(shell.service.changes.count == 1)
        }
    }

    @Test func severalFlowsWantTheNumberOfRuns() async throws {
        let service = FakeAppFlow([
            "sales-a": [.init(id: "a1")], "sales-b": [.init(id: "b1"), .init(id: "b2")],
            "other": [.init(id: "c1")],
        ])
        try await ShellFixture.with(service) { shell in
            let person = try await shell.type("cancel all --flow 'sales*'", answers: .text("3"))
            #expect(person.questions == ["Type 3 to cancel these 3 runs of 2 flows: "])
            #expect(shell.service.changes.map { $0.body["flowName"] } == ["sales-a", "sales-b"])
        }
    }

    /// `--yes` is for scripts; at the prompt it could have come with a paste or from history.
    @Test func yesDoesNotSkipTheQuestion() async throws {
        try await ShellFixture.with { shell in
            let person = try await shell.type(
                "use sales-accounts",
                "cancel 77b0c1d2-5a43 --yes",
                answers: .text("n")
            )
            #expect(person.questions.count == 1)
            #expect(shell.service.changes.isEmpty)
        }
    }

    @Test func aRunThatBeganMeanwhileIsNamedAndLeftAlone() async throws {
        try await ShellFixture.with { shell in
            shell.service.onRequest { operation in
                if operation == "cancel-flow-executions" {
                    shell.service.add(.init(id: "born-later"), to: "sales-accounts")
                }
            }
            try await shell.type(
                "use sales-accounts",
                "cancel all",
                answers: .text("sales-accounts")
            )
            #expect(shell.service.changes.first?.body["executionIds"]?.arrayValue?.count == 2)
            #expect(shell.transcript.all.contains("born-later  began meanwhile and was left alone"))
        }
    }

    @Test func cancelAllNowIsOneRequestWithoutIDsAndListsNothingFirst() async throws {
        try await ShellFixture.with { shell in
            try await shell.type(
                "cancel all --now --flow sales-accounts",
                answers: .text("sales-accounts")
            )
            #expect(shell.service.requests.first?.operation == "cancel-flow-executions")
            #expect(shell.service.changes.map(\.body) == [["flowName": "sales-accounts"]])
        }
    }

    @Test func aFinishedRunIsExplainedAndNotSent() async throws {
        try await ShellFixture.with { shell in
            try await shell.type("use sales-accounts", "cancel 77e9")
            #expect(shell.service.changes.isEmpty)
            #expect(shell.transcript.all.contains("77e95f3c-1b28  already finished: Successful"))
        }
    }

    @Test(arguments: [
        ("cancel 77", "77 fits 2 runs"), ("cancel zz", "no run of the flow is listed as zz"),
        ("cancel", "cancel needs to be told which runs"), ("cancel ''", "an empty argument"),
        ("cancel all 77b0", "all and 77b0 exclude each other"),
        ("cancel 'a b'", "a b is no execution id"),
        ("cancel @/nowhere", "can't open /nowhere"), ("cancel @", "an empty argument"),
        ("cancel all --flow no*", "no flow matches no*"),
        ("cancel all --now --flow sales*", "needs exactly one flow"),
        ("cancel $ID", "an unquoted $ is not allowed"), ("cancel 77b0 \\", "the line ends in \\"),
    ])
    func whatIsNotClearIsRefusedWithNothingSent(line: String, words: String) async throws {
        try await ShellFixture.with { shell in
            try await shell.type("use sales-accounts", line, answers: .text("y"))
            #expect(shell.service.changes.isEmpty)
            #expect(shell.transcript.all.contains(words))
        }
    }

    @Test func aLostReplyIsLookedUpBeforeAnythingIsSaid() async throws {
        try await ShellFixture.with { shell in
            shell.service.fail("cancel-flow-executions", .replyLost, .replyLost, .replyLost)
            try await shell.type("use sales-accounts", "cancel 77b0", answers: .text("y"))
            #expect(shell.transcript.all.contains("77b0c1d2-5a43  CancelStarted\n"))
        }
    }

    @Test func anEmptyListProvesNothing() async throws {
        try await ShellFixture.with(FakeAppFlow(["idle-flow": []])) { shell in
            try await shell.type("cancel all --flow idle-flow")
            #expect(shell.service.changes.isEmpty)
            #expect(
                shell.transcript.all.contains(
                    "No active run listed at 14:00:00Z; a new run can take some seconds to appear."
                )
            )
        }
    }

    /// Law 9: the files can change while a question stands.
    @Test func anIdentityThatChangesUnderTheQuestionCancelsIt() async throws {
        try await ShellFixture.with { shell in
            let person = ScriptedSource(
                [.line("use sales-accounts"), .line("cancel 77b0"), .line("runs")],
                answers: [.text("y")],
                transcript: shell.transcript
            )
            person.onQuestion { try? shell.writeKeys("AKIDANOTHER") }
            _ = await Shell(shell.parts, makeSource: { _ in person })?.run()
            #expect(shell.service.changes.isEmpty)
            #expect(shell.transcript.all.contains("the identity changed under the question"))
            #expect(shell.transcript.all.contains("error: no flow is selected"))
        }
    }
}
