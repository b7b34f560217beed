import JSON
import Testing

@testable import Simulator

struct LimitTests {
    private func options(_ change: (inout ServerLimits) -> Void = { _ in }) -> SimulatorOptions {
        var options = SimulatorOptions(flows: [Flows.alpha])
        change(&options.limits)
        return options
    }

    @Test("a connection that sends nothing is closed")
    func silence() async throws {
        try await Bench.with(.loopback, options { $0.headTimeout = .milliseconds(100) }) { bench in
            let connection = try await bench.connect()
            #expect(try await connection.readToEnd() == .closed)
            #expect(connection.received.isEmpty)
        }
    }

    @Test("headers that take too long are refused")
    func slowHead() async throws {
        try await Bench.with(.loopback, options { $0.headTimeout = .milliseconds(100) }) { bench in
            let connection = try await bench.connect()
            try await connection.send("POST /list-flows HTTP/1.1\r\nHost: ")
            #expect(try await connection.reply().status == 408)
        }
    }

    @Test("a body that takes too long is refused, however its bytes trickle")
    func slowBody() async throws {
        try await Bench.with(.loopback, options { $0.requestTimeout = .milliseconds(200) }) {
            bench in
            let draft = bench.draft("cancel-flow-executions", ["flowName": "alpha"])
            let connection = try await bench.connect()
            try await connection.send(draft.bytes().dropLast(5))
            #expect(try await connection.reply().status == 408)
            #expect(bench.effects.isEmpty)
        }
    }

    @Test("a body beyond the limit is refused before it is there")
    func bigBody() async throws {
        try await Bench.with(.loopback, options { $0.bodyBytes = 1_000 }) { bench in
            let body = JSONValue.string(String(repeating: "a", count: 2_000))
            let refused = try await bench.call("list-flows", body)
            #expect(refused.status == 413)
            let small = JSONValue.string(String(repeating: "a", count: 900))
            let read = try await bench.call("list-flows", small)
            #expect(read.code == "SerializationException")
        }
    }

    @Test("a refusal reaches a client that is still sending")
    func refusalArrives() async throws {
        // Long enough for a busy machine: what is tested is that it reads on, not for how long.
        let patient = options { $0.lingerTimeout = .seconds(60) }
        try await Bench.with(.loopback, patient) { bench in
            let connection = try await bench.connect()
            let draft = bench.draft("list-flows")
            let head = draft.bytes(contentLength: false) {
                $0.append(("Content-Length", "1073741824"))
            }
            try await connection.send(head)
            #expect(try await connection.reply().status == 413)
            // The server has said its last word, and takes what is under way all the same.
            for _ in 0..<20 {
                try await connection.send([UInt8](repeating: 32, count: 65_536))
                try await Task.sleep(for: .milliseconds(2))
            }
            connection.endSending()
            #expect(try await connection.readToEnd() == .closed)
        }
    }

    @Test("idle connections stand in nobody's way")
    func idleConnections() async throws {
        try await Bench.with(.loopback, options { $0.headTimeout = .seconds(60) }) { bench in
            var idle: [RawConnection] = []
            for number in 0..<300 {
                let connection = try await bench.connect()
                if number % 2 == 0 { try await connection.send("P") }
                idle.append(connection)
            }
            #expect(try await bench.call("list-flows").status == 200)
            #expect(try await idle[0].readToEnd() != .stillOpen)
            #expect(try await idle[299].readToEnd(within: .milliseconds(50)) == .stillOpen)
        }
    }

    @Test("when every connection is being answered, one more is closed")
    func allBusy() async throws {
        var options = options { $0.connections = 2 }
        options.faults.rules = [FaultRule(.delay(.seconds(1)))]
        options.accessKeyID = RequestDraft.accessKeyID
        options.secretAccessKey = RequestDraft.secret
        let clock = ParkingClock()
        let simulator = try await Simulator.start(options, world: .test(clock))
        let draft = RequestDraft("list-flows", [:], port: simulator.port, at: clock.now)
        var busy: [RawConnection] = []
        for number in 1...2 {
            let connection = try await RawConnection(port: simulator.port)
            try await connection.send(draft.bytes())
            try await clock.waitForSleepers(number)
            busy.append(connection)
        }
        let surplus = try await RawConnection(port: simulator.port)
        #expect(try await surplus.readToEnd() != .stillOpen)
        clock.wakeAll()
        for connection in busy { #expect(try await connection.reply().status == 200) }
        await simulator.stop()
    }

    @Test("requests can follow one another on a connection, sent all at once")
    func pipelining() async throws {
        try await Bench.with(.loopback, options()) { bench in
            let connection = try await bench.connect()
            let one = bench.draft("describe-flow", ["flowName": "alpha"]).bytes()
            for _ in 0..<10 {
                try await connection.send(Array(repeatElement(one, count: 20).joined()))
            }
            for _ in 0..<200 { #expect(try await connection.reply().status == 200) }
            #expect(bench.requests.count == 200)
        }
    }

    @Test("a client that has ended its half still gets its reply")
    func halfClosed() async throws {
        try await Bench.with(.loopback, options()) { bench in
            let connection = try await bench.connect()
            try await connection.send(bench.draft("list-flows").bytes())
            connection.endSending()
            #expect(try await connection.reply().status == 200)
            #expect(try await connection.readToEnd() == .closed)
        }
    }

    @Test(
        "a connection is closed when its client asks for it",
        arguments: [
            ("HTTP/1.1", "close", true), ("HTTP/1.1", "keep-alive", false),
            ("HTTP/1.0", "close", true),
        ]
    )
    func closing(_ version: String, _ header: String, _ closes: Bool) async throws {
        try await Bench.with(.loopback, options()) { bench in
            let connection = try await bench.connect()
            let draft = bench.draft("list-flows")
            try await connection.send(
                draft.bytes(version: version) { $0.append(("Connection", header)) }
            )
            #expect(try await connection.reply().status == 200)
            let end = try await connection.readToEnd(within: .milliseconds(closes ? 5_000 : 100))
            #expect(end == (closes ? .closed : .stillOpen))
        }
    }
}
