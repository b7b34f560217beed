import JSON
import TestSupport
import Testing

@testable import Simulator

struct CancelTests {
    @Test("only a run that has begun and goes on can be cancelled", arguments: Door.allCases)
    func cancelsWhatGoesOn(_ door: Door) async throws {
        try await Bench.with(door, SimulatorOptions(flows: [Flows.alpha])) { bench in
            let ids: JSONValue = ["going", "done", "failed", "gone", "waiting", "unknown"]
            let reply = try await bench.value(
                "cancel-flow-executions",
                ["flowName": "alpha", "executionIds": ids]
            )
            let invalid: JSONValue = ["done", "failed", "gone", "waiting", "unknown"]
            #expect(reply == ["invalidExecutions": invalid])
            #expect(bench.effects == ["alpha cancelStarted(run: \"going\")"])
        }
    }

    @Test("a cancel is started first and takes effect later", arguments: Door.allCases)
    func cancelTakesTime(_ door: Door) async throws {
        var flow = Flows.alpha
        flow.runs[0].cancelTakes = .seconds(8)
        flow.runs[0].recordsPerSecond = 10
        try await Bench.with(door, SimulatorOptions(flows: [flow])) { bench in
            bench.clock.advance(by: .seconds(5))
            let cancel: JSONValue = ["flowName": "alpha", "executionIds": ["going"]]
            #expect(try await bench.value("cancel-flow-executions", cancel) == [:])
            bench.clock.advance(by: .milliseconds(7_999))
            #expect(try await bench.statuses(of: "alpha")["going"] == "CancelStarted")
            let again = try await bench.value("cancel-flow-executions", cancel)
            #expect(again == ["invalidExecutions": ["going"]])
            bench.clock.advance(by: .milliseconds(1))
            let runs = try await bench.runs(of: "alpha")
            let run = try #require(runs.first { $0["executionId"] == "going" })
            #expect(run["executionStatus"] == "Canceled")
            #expect(run["executionResult"]?["recordsProcessed"] == 1_050)
        }
    }

    @Test("without ids every active run is cancelled, listed or not", arguments: Door.allCases)
    func withoutIDs(_ door: Door) async throws {
        var options = SimulatorOptions(flows: [Flows.alpha])
        options.listLag = .seconds(30)
        try await Bench.with(door, options) { bench in
            let started = try await bench.value("start-flow", ["flowName": "alpha"])
            let id = try #require(started["executionId"]?.stringValue)
            #expect(try await bench.statuses(of: "alpha")[id] == nil)
            #expect(try await bench.value("cancel-flow-executions", ["flowName": "alpha"]) == [:])
            #expect(
                bench.effects.dropFirst() == [
                    "alpha cancelStarted(run: \"going\")", "alpha cancelStarted(run: \"\(id)\")",
                ]
            )
        }
    }

    @Test("an empty list of ids cancels nothing", arguments: Door.allCases)
    func emptyList(_ door: Door) async throws {
        try await Bench.with(door, SimulatorOptions(flows: [Flows.alpha])) { bench in
            let reply = try await bench.call(
                "cancel-flow-executions",
                ["flowName": "alpha", "executionIds": []]
            )
            #expect(reply.status == 400)
            #expect(reply.code == "ValidationException")
            #expect(bench.effects.isEmpty)
        }
    }

    @Test("ids that are null count as left out")
    func nullIDs() async throws {
        try await Bench.with(.memory, SimulatorOptions(flows: [Flows.alpha])) { bench in
            let input: JSONValue = ["flowName": "alpha", "executionIds": nil]
            let value = try await bench.value("cancel-flow-executions", input)
            #expect(value == [:])
            #expect(bench.effects.count == 1)
        }
    }

    @Test("a hundred ids are taken and one more is refused", arguments: [(100, 200), (101, 400)])
    func hundredIDs(_ count: Int, _ status: Int) async throws {
        try await Bench.with(.memory, SimulatorOptions(flows: [Flows.many(120, .inProgress)])) {
            let ids = (0..<count).map { JSONValue.string("run-\($0)") }
            let reply = try await $0.call(
                "cancel-flow-executions",
                ["flowName": "many", "executionIds": .array(ids)]
            )
            #expect(reply.status == status)
            #expect($0.effects.count == (status == 200 ? 100 : 0))
        }
    }
}
