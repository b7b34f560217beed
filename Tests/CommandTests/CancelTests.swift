import JSON
import ProgramSupport
import Simulator
import Testing

/// What `cancel` sends, as the server sees it.
@Suite(.serialized)
struct CancelTests {
    @Test func allSendsTheListedIDs() async throws {
        try await CommandBench.with { bench in
            let run = try await bench.run("cancel", "all", "--flow", "alpha", "--yes")
            #expect(run.status == 0, "\(run.error)")
            #expect(run.output.contains("a1  CancelStarted\n"))
            #expect(bench.cancelled.map { $0.map(Set.init) } == [["a1", "a2"]])
            #expect(bench.operations.first == "describe-flow-execution-records")
        }
    }

    @Test func allNowIsOneRequestWithoutIDsAndNothingIsListedBefore() async throws {
        try await CommandBench.with { bench in
            let run = try await bench.run("cancel", "all", "--now", "--flow", "alpha", "--yes")
            #expect(run.status == 0, "\(run.error)")
            #expect(bench.operations.first == "cancel-flow-executions")
            #expect(bench.cancelled == [nil])
            #expect(bench.changes.count == 1)
            #expect(run.output.contains("a1"))
        }
    }

    @Test func idsGoOutAHundredARequestEachOnce() async throws {
        try await CommandBench.with(TestFlows.many(250)) { bench in
            let ids = (1...250).map { "run-\($0)" }
            let file = try bench.file("ids", ids.joined(separator: "\n") + "\nrun-1\n")
            let run = try await bench.run("cancel", "@" + file, "--flow", "many", "--yes")
            #expect(run.status == 0, "\(run.error)")
            #expect(bench.cancelled.map { $0?.count } == [100, 100, 50])
            #expect(bench.cancelled.flatMap { $0 ?? [] } == ids)
            #expect(run.output.hasSuffix("250 CancelStarted\n"))
        }
    }

    @Test func severalFlowsByAPattern() async throws {
        try await CommandBench.with { bench in
            let run = try await bench.run(
                "cancel",
                "all",
                "--flow",
                "*eta",
                "--flow",
                "al*",
                "--yes"
            )
            #expect(run.status == 0, "\(run.error)")
            let hit = bench.changes.compactMap { $0.body?["flowName"]?.stringValue }
            #expect(hit.sorted() == ["alpha", "beta"])
            #expect(!bench.cancelled.contains(nil))
        }
    }

    @Test func whatIsNotThereOrHasEndedIsSaidAndIsExit3() async throws {
        try await CommandBench.with { bench in
            let run = try await bench.run("cancel", "a1", "a0", "zz", "--flow", "alpha", "--yes")
            #expect(run.status == 3, "\(run.error)")
            #expect(run.output.contains("a1  CancelStarted\n"))
            #expect(run.output.contains("a0  already finished"))
            #expect(run.output.contains("zz  not found"))
            #expect(bench.cancelled.flatMap { $0 ?? [] } == ["a1", "a0", "zz"])
        }
    }

    @Test func nothingActiveIsDone() async throws {
        try await CommandBench.with { bench in
            let run = try await bench.run("cancel", "all", "--flow", "gamma", "--yes")
            #expect(run.status == 0)
            #expect(run.output.contains("No active run listed at "))
            #expect(bench.changes.isEmpty)
        }
    }

    @Test func aReplyLostAfterActingIsResolvedByLookingTheRunsUp() async throws {
        let fault = FaultRule(.resetAfterActing, operation: "cancel-flow-executions")
        try await CommandBench.with(faults: fault) { bench in
            let run = try await bench.run("cancel", "a1", "--flow", "alpha", "--yes")
            #expect(run.status == 0, "\(run.error)")
            #expect(run.output.contains("a1  CancelStarted\n"))
            #expect(bench.cancelled.allSatisfy { $0 == ["a1"] })
            #expect(bench.operations.last == "describe-flow-execution-records")
        }
    }

    @Test func aRequestWithoutIDsIsNotSentAgainWhenItsReplyIsLost() async throws {
        let fault = FaultRule(.resetAfterActing, operation: "cancel-flow-executions")
        try await CommandBench.with(faults: fault) { bench in
            let run = try await bench.run("cancel", "all", "--now", "--flow", "alpha", "--yes")
            #expect(bench.changes.count == 1)
            #expect(run.output.contains("a1"))
            #expect(bench.operations.last == "describe-flow-execution-records")
        }
    }

    @Test func whatCanNotBeFoundOutIsUnknown() async throws {
        let lost = FaultRule(.resetAfterActing, operation: "cancel-flow-executions")
        let down = FaultRule(
            .reply(status: 500, code: "InternalServerException", message: "down"),
            operation: "describe-flow-execution-records"
        )
        try await CommandBench.with(faults: lost, down) { bench in
            let run = try await bench.run("cancel", "a1", "--flow", "alpha", "--yes")
            #expect(run.status == 4, "\(run.error)")
            #expect(run.output.contains("a1  unknown"))
        }
    }

    @Test func aReaderThatLeavesDoesNotStopTheCancel() async throws {
        try await CommandBench.with(TestFlows.many(250)) { bench in
            let run = try await bench.run(
                throughPipeTo: "true",
                "cancel",
                "all",
                "--flow",
                "many",
                "--yes"
            )
            #expect(run.error.isEmpty)
            #expect(bench.cancelled.map { $0?.count } == [100, 100, 50])
        }
    }

    @Test func aReaderThatLeavesEndsAListQuietly() async throws {
        try await CommandBench.with(TestFlows.many(1_000)) { bench in
            let run = try await bench.run(
                throughPipeTo: "head -n 1",
                "runs",
                "many",
                "--all"
            )
            #expect(run.error.isEmpty)
            #expect(run.output.hasPrefix("ID "))
        }
    }
}
