import JSON
import TestSupport
import Testing

@testable import Simulator

struct ListTests {
    @Test(
        "pages hold 20, or what is asked for, and together everything once",
        arguments: Door.allCases
    )
    func pages(_ door: Door) async throws {
        try await Bench.with(door, SimulatorOptions(flows: [Flows.many(250)])) { bench in
            let first = try await bench.value(
                "describe-flow-execution-records",
                ["flowName": "many"]
            )
            #expect(first["flowExecutions"]?.arrayValue?.count == 20)
            for size: Int64? in [nil, 1, 100] {
                let runs = try await bench.runs(of: "many", pageSize: size)
                #expect(Set(runs.compactMap { $0["executionId"]?.stringValue }).count == 250)
                #expect(runs.count == 250)
            }
        }
    }

    @Test("the last full page has no token")
    func lastPage() async throws {
        try await Bench.with(.memory, SimulatorOptions(flows: [Flows.many(20)])) { bench in
            let page = try await bench.value(
                "describe-flow-execution-records",
                ["flowName": "many"]
            )
            #expect(page["flowExecutions"]?.arrayValue?.count == 20)
            #expect(page["nextToken"] == nil)
        }
    }

    @Test("runs are never listed newest first", arguments: 2...12)
    func order(_ count: Int) async throws {
        try await Bench.with(.memory, SimulatorOptions(flows: [Flows.many(count)])) { bench in
            let runs = try await bench.runs(of: "many")
            let starts = runs.compactMap { $0["startedAt"]?.doubleValue }
            #expect(starts.count == count)
            #expect(starts.first != starts.max())
            #expect(try await bench.runs(of: "many", pageSize: 1) == runs)
        }
    }

    @Test("a run that begins between two pages moves none of the others")
    func stablePages() async throws {
        try await Bench.with(.memory, SimulatorOptions(flows: [Flows.many(60)])) { bench in
            var seen: Set<String> = []
            var input: JSONObject = ["flowName": "many", "maxResults": 7]
            repeat {
                let page = try await bench.value("describe-flow-execution-records", .object(input))
                let ids = page["flowExecutions"]?.arrayValue?.compactMap {
                    $0["executionId"]?.stringValue
                }
                for id in ids ?? [] { #expect(seen.insert(id).inserted) }
                input["nextToken"] = page["nextToken"]
                _ = try await bench.value("start-flow", ["flowName": "many"])
                bench.clock.advance(by: .seconds(3))
            } while input["nextToken"] != nil
            #expect(seen.filter { $0.hasPrefix("run-") }.count == 60)
        }
    }

    @Test("a token is good for its own list only")
    func tokens() async throws {
        let options = SimulatorOptions(flows: [Flows.many(30), Flows.alpha])
        try await Bench.with(.memory, options) { bench in
            let list = "describe-flow-execution-records"
            let page = try await bench.value(list, ["flowName": "many"])
            let token = try #require(page["nextToken"]?.stringValue)
            let flipped = String(token.dropLast()) + (token.hasSuffix("0") ? "1" : "0")
            let flows = try await bench.call("list-flows", ["nextToken": .string(token)])
            #expect(flows.code == "ValidationException")
            for (flow, text) in [("alpha", token), ("many", flipped), ("many", "x")] {
                let reply = try await bench.call(
                    list,
                    ["flowName": .string(flow), "nextToken": .string(text)]
                )
                #expect(reply.code == "ValidationException")
            }
        }
    }

    @Test("list-flows has every flow once, with what its last run became", arguments: Door.allCases)
    func flows(_ door: Door) async throws {
        try await Bench.with(door, .demo) { bench in
            var names: [String] = []
            var input: JSONObject = ["maxResults": 5]
            repeat {
                let page = try await bench.value("list-flows", .object(input))
                names += page["flows"]?.arrayValue?.compactMap { $0["flowName"]?.stringValue } ?? []
                input["nextToken"] = page["nextToken"]
            } while input["nextToken"] != nil
            #expect(names.sorted() == SimulatorOptions.demo.flows.map(\.name).sorted())
            #expect(names.count == 12)
        }
    }

    @Test("describe-flow gives back what a flow is made of")
    func describe() async throws {
        try await Bench.with(.memory, .demo) { bench in
            let flow = try await bench.value("describe-flow", ["flowName": "sales-accounts"])
            let schedule = flow["triggerConfig"]?["triggerProperties"]?["Scheduled"]
            #expect(schedule?["scheduleExpression"] == "rate(15minutes)")
            #expect(schedule?["dataPullMode"] == "Incremental")
            #expect(
                schedule?["scheduleStartTime"] == .number(JSONNumber(1_795_442_400 - 2_592_000))
            )
            #expect(flow["sourceFlowConfig"]?["connectorType"] == "Salesforce")
            #expect(flow["lastRunExecutionDetails"]?["mostRecentExecutionStatus"] == "InProgress")
            #expect(flow["schemaVersion"] == 1)
            let list = try await bench.value("list-flows")
            let listed = list["flows"]?.arrayValue?.first { $0["flowName"] == "sales-accounts" }
            #expect(listed?["destinationConnectorType"] == "S3")
            #expect(listed?["createdAt"] == flow["createdAt"])
        }
    }
}
