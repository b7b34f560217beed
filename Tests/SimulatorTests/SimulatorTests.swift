import JSON
import TestSupport
import Testing
import World

@testable import Simulator

struct SimulatorTests {
    private func start(_ port: Int = 0) async throws -> Simulator {
        var options = SimulatorOptions(flows: [Flows.alpha])
        options.port = port
        return try await Simulator.start(options, world: .test(ManualClock()))
    }

    @Test("keys are other ones for each start, and look like those of AWS")
    func keys() async throws {
        let (one, two) = (try await start(), try await start())
        #expect(one.accessKeyID.hasPrefix("AKIA") && one.accessKeyID.count == 20)
        #expect(one.secretAccessKey.count == 40)
        #expect(one.accessKeyID != two.accessKeyID)
        #expect(one.secretAccessKey != two.secretAccessKey)
        #expect(one.port != two.port)
        #expect(one.endpoint == "http://127.0.0.1:\(one.port)")
        await one.stop()
        await two.stop()
    }

    @Test("a port that is taken is told")
    func portTaken() async throws {
        let first = try await start()
        await #expect(throws: SimulatorFailure.portTaken(first.port)) {
            try await start(first.port)
        }
        await first.stop()
    }

    @Test("stop closes connections and the port, which can be had again")
    func stops() async throws {
        let first = try await start()
        let connection = try await RawConnection(port: first.port)
        await first.stop()
        #expect(try await connection.readToEnd() != .stillOpen)
        await #expect(throws: RawConnection.Failure.self) {
            try await RawConnection(port: first.port)
        }
        let second = try await start(first.port)
        #expect(second.port == first.port)
        await second.stop()
        await second.stop()
    }

    @Test("a simulator that nobody holds any more stops listening")
    func forgotten() async throws {
        var simulator: Simulator? = try await start()
        let port = try #require(simulator?.port)
        simulator = nil
        let deadline = ContinuousClock.now + .seconds(5)
        while (try? await RawConnection(port: port)) != nil, ContinuousClock.now < deadline {
            try await Task.sleep(for: .milliseconds(5))
        }
        await #expect(throws: RawConnection.Failure.self) { try await RawConnection(port: port) }
    }

    @Test("what came in is recorded with its body and signer", arguments: Door.allCases)
    func records(_ door: Door) async throws {
        try await Bench.with(door, SimulatorOptions(flows: [Flows.alpha])) { bench in
            _ = try await bench.call("describe-flow", ["flowName": "alpha"])
            bench.clock.advance(by: .seconds(3))
            _ = try await bench.call("stop-flow", ["flowName": "alpha"])
            let requests = bench.requests
            #expect(requests.map(\.operation) == ["describe-flow", "stop-flow"])
            #expect(requests.map(\.status) == [200, 400])
            #expect(requests.map(\.errorCode) == [nil, "UnsupportedOperationException"])
            #expect(requests.allSatisfy { $0.signedBy == RequestDraft.accessKeyID })
            #expect(requests[0].body == ["flowName": "alpha"])
            #expect(requests[0].header("content-type") == "application/json")
            #expect(requests[1].moment.since(requests[0].moment) == .seconds(3))
        }
    }

    @Test(
        "ARNs are of the region that was signed for",
        arguments: [
            ("us-east-1", "arn:aws:"), ("cn-north-1", "arn:aws-cn:"),
            ("us-gov-west-1", "arn:aws-us-gov:"),
        ]
    )
    func regions(_ region: String, _ start: String) async throws {
        try await Bench.with(.loopback, SimulatorOptions(flows: [Flows.alpha])) { bench in
            var draft = bench.draft("describe-flow", ["flowName": "alpha"])
            draft.region = region
            let connection = try await bench.connect()
            try await connection.send(draft.bytes())
            let reply = try await connection.reply().json
            let name = "appflow:\(region):123456789012:flow/alpha"
            #expect(reply?["flowArn"]?.stringValue == start + name)
        }
    }

    @Test("two ids of the demo share a prefix and not a state")
    func demo() async throws {
        try await Bench.with(.memory, .demo) { bench in
            let statuses = try await bench.statuses(of: "sales-accounts")
            let shared = statuses.filter { $0.key.hasPrefix("77") }.values.sorted()
            #expect(shared == ["InProgress", "Successful"])
            #expect(statuses.values.count { $0 == "InProgress" } == 3)
            #expect(try await bench.runs(of: "nightly-history", pageSize: 100).count == 250)
        }
    }
}
