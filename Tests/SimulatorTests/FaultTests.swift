import JSON
import TestSupport
import Testing

@testable import Simulator

struct FaultTests {
    private let cancel: JSONValue = ["flowName": "alpha", "executionIds": ["going"]]

    private func with(_ rules: [FaultRule], _ body: (Bench) async throws -> Void) async throws {
        var options = SimulatorOptions(flows: [Flows.alpha])
        options.faults.rules = rules
        try await Bench.with(.loopback, options, body)
    }

    @Test("another status, before or after acting", arguments: [false, true])
    func status(_ acts: Bool) async throws {
        let fault = Fault.reply(
            status: 503,
            code: "ServiceUnavailableException",
            message: "later",
            headers: [HeaderField("x-amz-retry-after", "100")],
            acts: acts
        )
        try await with([FaultRule(fault, requests: [1])]) { bench in
            let reply = try await bench.call("cancel-flow-executions", cancel)
            #expect(reply.status == 503)
            #expect(reply.code == "ServiceUnavailableException")
            #expect(reply.message == "later")
            #expect(reply.header("x-amz-retry-after") == "100")
            #expect(bench.effects.isEmpty == !acts)
            #expect(try await bench.call("cancel-flow-executions", cancel).status == 200)
            #expect(bench.requests.map(\.status) == [503, 200])
        }
    }

    @Test(
        "a reset, before or after acting",
        arguments: [
            (Fault.resetBeforeActing, 0), (.resetAfterActing, 1),
        ]
    )
    func reset(_ fault: Fault, _ effects: Int) async throws {
        try await with([FaultRule(fault, operation: "cancel-flow-executions")]) { bench in
            let connection = try await bench.connect()
            try await connection.send(bench.draft("cancel-flow-executions", cancel).bytes())
            #expect(try await connection.readToEnd() == .reset)
            #expect(connection.received.isEmpty)
            #expect(bench.effects.count == effects)
            #expect(bench.requests.map(\.status) == [nil])
            #expect(try await bench.call("list-flows").status == 200)
        }
    }

    @Test("a reply that ends early", arguments: [0, 1, 10])
    func cut(_ count: Int) async throws {
        try await with([FaultRule(.cutBody(at: count))]) { bench in
            let connection = try await bench.connect()
            try await connection.send(bench.draft("list-flows").bytes())
            #expect(try await connection.readToEnd() == .closed)
            let text = String(decoding: connection.received, as: UTF8.self)
            let body = String(text.suffix(count))
            #expect(text.hasPrefix("HTTP/1.1 200 OK\r\n"))
            #expect(RawReply.parse(connection.received) == nil)
            #expect("{\"flows\":[".hasPrefix(body))
            #expect(text.utf8.dropLast(count).suffix(4).elementsEqual([13, 10, 13, 10]))
        }
    }

    @Test("a body that is no JSON")
    func garbage() async throws {
        try await with([FaultRule(.garbageBody)]) { bench in
            let reply = try await bench.call("list-flows")
            #expect(reply.status == 200)
            #expect(reply.json == nil)
        }
    }

    @Test("a reply one byte at a time")
    func slices() async throws {
        try await with([FaultRule(.oneByteSlices)]) { bench in
            let connection = try await bench.connect()
            for _ in 0..<2 {
                try await connection.send(bench.draft("list-flows").bytes())
                #expect(try await connection.reply().json?["flows"]?.arrayValue?.count == 1)
            }
        }
    }

    @Test("a delay is waited for on the clock, and what follows happens then")
    func delay() async throws {
        try await with([FaultRule(.delay(.seconds(30))), FaultRule(.delay(.seconds(10)))]) {
            bench in
            _ = try await bench.value("cancel-flow-executions", cancel)
            #expect(bench.clock.uptime == .seconds(40))
            let runs = try await bench.runs(of: "alpha")
            let run = runs.first { $0["executionId"] == "going" }
            #expect(run?["executionStatus"] == "Canceled")
        }
    }

    @Test("rules choose by operation, number and count")
    func choice() {
        let throttle = Fault.reply(status: 429, code: nil, message: nil)
        var draw = FaultDraw(
            FaultPlan(rules: [
                FaultRule(throttle, operation: "start-flow", requests: [2, 3]),
                FaultRule(.garbageBody, times: 1),
            ])
        )
        #expect(draw.next(for: "start-flow") == [.garbageBody])
        #expect(draw.next(for: "list-flows") == [])
        #expect(draw.next(for: "start-flow") == [throttle])
        #expect(draw.next(for: "start-flow") == [throttle])
        #expect(draw.next(for: "start-flow") == [])
    }

    @Test("chance is the same for the same seed, and about as likely as it says")
    func chance() {
        func draws(_ seed: UInt64) -> [Bool] {
            var draw = FaultDraw(
                FaultPlan(seed: seed, rules: [FaultRule(.garbageBody, probability: 0.3)])
            )
            return (0..<1_000).map { _ in !draw.next(for: "list-flows").isEmpty }
        }
        #expect(draws(1) == draws(1))
        #expect(draws(1) != draws(2))
        #expect((250...350).contains(draws(7).count { $0 }))
    }

    @Test("faults don't happen to requests that aren't let in")
    func onlyLetIn() async throws {
        try await with([FaultRule(.resetAfterActing, requests: [1])]) { bench in
            var draft = bench.draft("list-flows")
            draft.secret = "wrong"
            let connection = try await bench.connect()
            try await connection.send(draft.bytes())
            #expect(try await connection.reply().status == 403)
        }
    }
}
