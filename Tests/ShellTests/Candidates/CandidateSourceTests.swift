import AWSCore
import AppFlow
import JSON
import Shell
import TestSupport
import Testing
import World

@testable import Shell

/// What a shell of the system is told, and when the service is asked for it.
struct CandidateSourceTests {
    @Test(arguments: [
        ("runs ", ["sales-accounts\tActive  OnDemand"]),
        ("describe-flow --flow-name zz", ["sales-accounts\tActive  OnDemand"]),
        (
            "cancel --flow sales-accounts ",
            ["3f2a9e40-6d1b\tInProgress  2m ago", "77b0c1d2-5a43\tInProgress  10m ago"]
        ),
        ("cancel --flow sales-accounts 3f2a9e40-6d1b ", ["77b0c1d2-5a43\tInProgress  10m ago"]),
        (
            "show --flow sales-accounts ",
            [
                "3f2a9e40-6d1b\tInProgress  2m ago", "77b0c1d2-5a43\tInProgress  10m ago",
                "77e95f3c-1b28\tSuccessful  30m ago",
            ]
        ),
        ("cancel --flow nonsense ", []), ("cancel ", []),
        // What can't be drawn is nothing to offer.
        ("--profile ", ["default", "prod", "two words"]),
    ])
    func itTellsNamesAndWhatIsKnown(line: String, lines: [String]) async throws {
        try await CandidateFixture.with { bench in
            #expect(await bench.lines(line) == lines)
        }
    }

    @Test func aNameThatNoShellShouldGetIsLeftOut() async throws {
        let names = ["a\tb", "c\nd", "e\u{1B}[2J", "-x", "--yes", "f\u{202E}g", "", "kept $(x)"]
        let flows = Dictionary(uniqueKeysWithValues: names.map { ($0, [FakeAppFlow.Run]()) })
        try await CandidateFixture.with(FakeAppFlow(flows)) { bench in
            #expect(await bench.names("runs ") == ["kept $(x)"])
        }
    }

    @Test func flowsAreAskedForAgainAfterSomeMinutes() async throws {
        try await CandidateFixture.with { bench in
            _ = await bench.lines("runs ")
            bench.clock.advance(by: .seconds(299))
            #expect(await bench.names("stop ") == ["sales-accounts"])
            #expect(bench.count == 1)
            bench.clock.advance(by: .seconds(2))
            _ = await bench.lines("runs ")
            #expect(bench.count == 2)
        }
    }

    @Test func runsAreAskedForAgainAfterSomeSeconds() async throws {
        try await CandidateFixture.with { bench in
            let line = "cancel --flow sales-accounts "
            _ = await bench.lines(line)
            bench.clock.advance(by: .seconds(4))
            #expect(await bench.lines(line).count == 2)
            #expect(bench.count == 1)
            bench.service.add(FakeAppFlow.Run(id: "new"), to: "sales-accounts")
            bench.clock.advance(by: .seconds(2))
            #expect(await bench.lines(line).count == 3)
        }
    }

    @Test func anotherIdentityIsAskedForItself() async throws {
        try await CandidateFixture.with { bench in
            _ = await bench.lines("runs ")
            _ = await bench.lines("runs ", key: "AKIDOTHER")
            #expect(bench.count == 2)
            _ = await bench.lines("runs --region eu-west-2 ")
            #expect(bench.count == 3)
            _ = await bench.lines("runs --endpoint-url http://127.0.0.1:2 ")
            #expect(bench.count == 4)
            _ = await bench.lines("runs --no-sign-request ")
            #expect(bench.count == 5)
            _ = await bench.lines("cancel --flow a ")
            _ = await bench.lines("cancel --flow b ")
            #expect(bench.count == 7)
            _ = await bench.lines("runs ")
            #expect(bench.count == 7)
        }
    }

    @Test func aServiceThatFailsIsAskedOnce() async throws {
        try await CandidateFixture.with { bench in
            bench.service.fail("list-flows", .refused(status: 429, code: "ThrottlingException"))
            #expect(await bench.lines("runs ") == [])
            #expect(bench.count == 1)
            #expect(await bench.names("runs ") == ["sales-accounts"])
        }
    }

    @Test func whatWasKnownIsToldWithItsAgeWhenNobodyAnswers() async throws {
        try await CandidateFixture.with { bench in
            _ = await bench.lines("runs ")
            bench.clock.advance(by: .seconds(3_600))
            bench.service.fail("list-flows", .unreachable, .unreachable)
            let lines = await bench.lines("runs ")
            #expect(lines == ["sales-accounts\tActive  OnDemand  as of 1h ago"])
            bench.clock.advance(by: .seconds(86_400))
            #expect(await bench.lines("runs ") == [])
        }
    }

    @Test(.timeLimit(.minutes(1)))
    func aServiceThatNeverAnswersIsNotWaitedFor() async throws {
        try await CandidateFixture.with { bench in
            _ = await bench.lines("runs ")
            let service = SilentService(at: bench.clock.now.advanced(by: .seconds(600)))
            let lines = await bench.lines("runs ", transport: service, clock: service)
            #expect(lines == ["sales-accounts\tActive  OnDemand  as of 10m ago"])
            #expect(service.sleeps == [CandidateSource.patience])
        }
    }

    @Test func ofManyThoseAreToldThatBeginSo() async throws {
        let runs = (0..<3_000).map { FakeAppFlow.Run(id: "run-\(1_000 + $0)") }
        try await CandidateFixture.with(FakeAppFlow(["big": runs])) { bench in
            #expect(await bench.names("cancel --flow big run-123").count == 10)
            let all = await bench.names("cancel --flow big ")
            #expect(all.count == CandidateSource.limit)
            // What the first and the last share, all share.
            #expect(all.first == "run-1000")
            #expect(all.last == "run-3999")
        }
    }

    @Test func pagesAreReadUntilNothingNewComes() async throws {
        try await CandidateFixture.with { bench in
            bench.service.answer { _ in
                let body: JSONValue = ["flows": [["flowName": "x"]], "nextToken": "same"]
                return HTTPReply(
                    status: 200,
                    reason: "",
                    headers: HTTPHeaders([]),
                    body: JSONWriter(.compact).bytes(body)
                )
            }
            #expect(await bench.names("runs ") == ["x"])
            #expect(bench.count == 2)
        }
    }

    @Test func onlyReadingRequestsAreSent() async throws {
        try await CandidateFixture.with { bench in
            for line in [
                "cancel-flow-executions --flow-name f --execution-ids ", "start ", "stop ",
            ] {
                _ = await bench.lines(line)
            }
            #expect(bench.count > 0)
            #expect(bench.service.changes == [])
        }
    }
}
