import JSON
import TestSupport
import Testing

@testable import Simulator

struct StartStopTests {
    @Test("an on-demand flow runs at once and its run has an id", arguments: Door.allCases)
    func startsOnDemand(_ door: Door) async throws {
        try await Bench.with(door, SimulatorOptions(flows: [Flows.alpha])) { bench in
            let reply = try await bench.value("start-flow", ["flowName": "alpha"])
            let id = try #require(reply["executionId"]?.stringValue)
            #expect(reply["flowStatus"] == "Active")
            #expect(reply["flowArn"] == "arn:aws:appflow:eu-west-1:123456789012:flow/alpha")
            #expect(bench.effects == ["alpha began(run: \"\(id)\")"])
        }
    }

    @Test("the list shows a new run late, and its result later", arguments: Door.allCases)
    func listLags(_ door: Door) async throws {
        try await Bench.with(
            door,
            SimulatorOptions(flows: [FlowFixture(name: "a1", trigger: .onDemand)])
        ) {
            _ = try await $0.value("start-flow", ["flowName": "a1"])
            $0.clock.advance(by: .milliseconds(1_999))
            #expect(try await $0.runs(of: "a1").isEmpty)
            $0.clock.advance(by: .milliseconds(1))
            let listed = try await $0.runs(of: "a1")
            #expect(listed.first?["executionStatus"] == "InProgress")
            #expect(listed.first?["executionResult"] == nil)
            $0.clock.advance(by: .seconds(1))
            let counted = try await $0.runs(of: "a1")
            #expect(counted.first?["executionResult"]?["recordsProcessed"] == 4_500)
            $0.clock.advance(by: .seconds(87))
            let ended = try await $0.runs(of: "a1")
            #expect(ended.first?["executionStatus"] == "Successful")
            #expect(ended.first?["executionResult"]?["recordsProcessed"] == 135_000)
        }
    }

    @Test("a token that is used again starts nothing for 8 hours", arguments: Door.allCases)
    func clientToken(_ door: Door) async throws {
        try await Bench.with(door, SimulatorOptions(flows: [Flows.alpha])) { bench in
            let input: JSONValue = ["flowName": "alpha", "clientToken": "once"]
            let first = try await bench.value("start-flow", input)
            bench.clock.advance(by: .seconds(8 * 3_600 - 1))
            #expect(try await bench.value("start-flow", input) == first)
            #expect(bench.effects.count == 1)
            bench.clock.advance(by: .seconds(1))
            #expect(try await bench.value("start-flow", input) != first)
        }
    }

    @Test("a token used for another flow is a conflict for a schedule, and none on demand")
    func tokenOfAnother() async throws {
        let other = FlowFixture(name: "other", trigger: .onDemand)
        try await Bench.with(.memory, SimulatorOptions(flows: [Flows.alpha, Flows.beta, other])) {
            _ = try await $0.value("start-flow", ["flowName": "alpha", "clientToken": "t"])
            let conflict = try await $0.call(
                "start-flow",
                ["flowName": "beta", "clientToken": "t"]
            )
            #expect(conflict.status == 409)
            #expect(conflict.code == "ConflictException")
            let reply = try await $0.call("start-flow", ["flowName": "other", "clientToken": "t"])
            #expect(reply.status == 200)
        }
    }

    @Test("a scheduled flow is activated, without an id, and suspended", arguments: Door.allCases)
    func schedule(_ door: Door) async throws {
        var flow = Flows.beta
        flow.status = .draft
        try await Bench.with(door, SimulatorOptions(flows: [flow])) { bench in
            let started = try await bench.value("start-flow", ["flowName": "beta"])
            #expect(started["executionId"] == nil)
            #expect(started["flowStatus"] == "Active")
            bench.clock.advance(by: .seconds(301))
            _ = try await bench.value("list-flows")
            let stopped = try await bench.value("stop-flow", ["flowName": "beta"])
            #expect(stopped["flowStatus"] == "Suspended")
            bench.clock.advance(by: .seconds(3_600))
            #expect(try await bench.runs(of: "beta").count == 1)
            #expect(
                bench.effects.map { $0.prefix(10) } == ["beta activ", "beta began", "beta suspe"]
            )
        }
    }

    @Test("an on-demand flow can't be stopped", arguments: Door.allCases)
    func stopsNoOnDemand(_ door: Door) async throws {
        try await Bench.with(door, SimulatorOptions(flows: [Flows.alpha])) { bench in
            let reply = try await bench.call("stop-flow", ["flowName": "alpha"])
            #expect(reply.status == 400)
            #expect(reply.code == "UnsupportedOperationException")
            #expect(bench.effects.isEmpty)
        }
    }

    @Test("a schedule begins the runs that were due while nobody asked")
    func makesUpForRuns() async throws {
        try await Bench.with(.memory, SimulatorOptions(flows: [Flows.beta])) { bench in
            bench.clock.advance(by: .seconds(3_600))
            let runs = try await bench.runs(of: "beta")
            let starts = Set(runs.compactMap { $0["startedAt"]?.int64Value })
            // The last one began this very moment and isn't listed yet.
            #expect(starts == Set((1...11).map { 1_795_442_400 + $0 * 300 }))
            #expect(runs.first?["dataPullEndTime"] == runs.first?["startedAt"])
        }
    }

    @Test("a thousand runs at a time are the most")
    func quota() async throws {
        try await Bench.with(.memory, SimulatorOptions(flows: [Flows.many(1_000, .inProgress)])) {
            let reply = try await $0.call("start-flow", ["flowName": "many"])
            #expect(reply.status == 402)
            #expect(reply.code == "ServiceQuotaExceededException")
        }
    }
}
