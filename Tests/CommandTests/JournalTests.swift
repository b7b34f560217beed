import Glibc
import JSON
import ProgramSupport
import Simulator
import TestSupport
import Testing
import World

/// The record of what was changed, on the disk.
@Suite(.serialized)
struct JournalTests {
    private func records(_ bench: CommandBench) throws -> [JSONValue] {
        try Files().read(Self.path(bench), limit: 1 << 20)
            .split(separator: UInt8(ascii: "\n"))
            .map { try JSONParser().parse(Array($0)) }
    }

    private static func path(_ bench: CommandBench) -> String {
        bench.home.path(".local/state/appflow/journal.jsonl")
    }

    private func mode(_ path: String) -> mode_t? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return status.st_mode & 0o7777
    }

    @Test func holdsTheIntentionAndTheOutcome() async throws {
        try await CommandBench.with { bench in
            let run = try await bench.run("cancel", "a1", "--flow", "alpha", "--yes")
            #expect(run.status == 0, "\(run.error)")
            let records = try records(bench)
            #expect(records.map { $0["event"] } == ["intention", "outcome"])
            let intention = try #require(records.first)
            #expect(intention["operation"] == "CancelFlowExecutions")
            #expect(intention["region"] == "eu-west-1")
            #expect(intention["flow"] == "alpha")
            #expect(intention["ids"] == ["a1"])
            let command = try #require(intention["command"]?.stringValue)
            #expect(command.hasPrefix("aws appflow cancel-flow-executions --region eu-west-1 "))
            #expect(command.hasSuffix(" --flow-name alpha --execution-ids a1"))
            #expect(records.last?["result"] == "replied")
            #expect(records.last?["id"] == intention["id"])
            #expect(records.last?["requestId"]?.stringValue?.utf8.count == 36)
        }
    }

    @Test func isForItsOwnerOnlyAndHoldsNoSecret() async throws {
        try await CommandBench.with { bench in
            let token = "IQoJb3JpZ2luX2VjEPTOKEN"
            _ = try await bench.run(
                "start",
                "gamma",
                "--yes",
                environment: ["AWS_SESSION_TOKEN": token]
            )
            let path = Self.path(bench)
            #expect(mode(path) == 0o600)
            #expect(mode(bench.home.path(".local/state/appflow")) == 0o700)
            let text = String(decoding: try Files().read(path, limit: 1 << 20), as: UTF8.self)
            #expect(text.contains("StartFlow"))
            #expect(!text.contains(bench.simulator.secretAccessKey))
            #expect(!text.contains(bench.simulator.accessKeyID))
            #expect(text.contains(".." + bench.simulator.accessKeyID.suffix(4)))
            #expect(!text.contains(token))
        }
    }

    @Test func isWrittenBeforeTheRequestAndTellsALostReply() async throws {
        let fault = FaultRule(.resetAfterActing, operation: "start-flow")
        try await CommandBench.with(faults: fault) { bench in
            let run = try await bench.run("start", "gamma", "--yes")
            #expect(run.status != 0)
            #expect(try records(bench).last?["result"] == "unknown")
            // Sent again only with the same token.
            #expect(Set(bench.changes.map { $0.body?["clientToken"] }).count == 1)
        }
    }

    @Test func aStartIsRefusedWhenItCanNotBeWrittenAndACancelIsNot() async throws {
        try await CommandBench.with { bench in
            let state = try bench.file("no-folder", "")
            let environment: [String: String?] = ["XDG_STATE_HOME": state]
            let start = try await bench.run("start", "gamma", "--yes", environment: environment)
            #expect(start.status == 2)
            #expect(bench.changes.isEmpty)
            let cancel = try await bench.run(
                "cancel",
                "a1",
                "--flow",
                "alpha",
                "--yes",
                environment: environment
            )
            #expect(cancel.status == 0)
            #expect(cancel.error.contains("warning: "), "\(cancel.error)")
            #expect(bench.cancelled == [["a1"]])
        }
    }
}
