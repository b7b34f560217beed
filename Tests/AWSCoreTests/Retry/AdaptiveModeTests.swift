@testable import AWSCore
import JSON
import TestSupport
import Testing

struct AdaptiveModeTests {
    @Test(
        "The public suite's three tables come out",
        .enabled(if: Conformance.isWanted)
    )
    func conforms() throws {
        let suite = try Conformance.json("retries/adaptive.json")
        try check(curve: try #require(suite["Cubic success #1"]))
        try check(curve: try #require(suite["Cubic success #2"]))
        try checkPace(try #require(suite["End-to-end test for client sending rates"]))
    }

    private func check(curve: JSONValue) throws {
        let given = curve["given"]
        var rate = CubicRate(
            lastMaximum: try #require(given?["last_max_rate"]?.doubleValue),
            lastThrottling: try #require(given?["last_throttle_time"]?.doubleValue)
        )
        var current = 0.0
        for step in try #require(curve["cases"]?.arrayValue) {
            let time = try #require(step["timestamp"]?.doubleValue)
            current =
                step["response"]?.stringValue == "success"
                ? rate.afterSuccess(at: time) : rate.afterThrottling(of: current, at: time)
            let expected = try #require(step["calculated_rate"]?.doubleValue)
            #expect(abs(current - expected) < 1e-6, "at \(time)")
        }
    }

    private func checkPace(_ table: JSONValue) throws {
        let pace = SendingPace()
        pace.start(at: .zero)
        let steps = try #require(table["cases"]?.arrayValue)
        #expect(steps.count == 17)
        for step in steps {
            let time = try #require(step["timestamp"]?.doubleValue)
            let made = pace.note(
                isThrottling: step["response"]?.stringValue == "throttle",
                at: .milliseconds(Int((time * 1_000).rounded()))
            )
            let measured = try #require(step["measured_tx_rate"]?.doubleValue)
            let allowed = try #require(step["new_token_bucket_rate"]?.doubleValue)
            #expect(abs(made.measured - measured) < 1e-5, "at \(time)")
            #expect(abs(made.allowed - allowed) < 1e-5, "at \(time)")
        }
    }

    @Test("Nothing waits before the first throttling; then requests come at the allowed rate")
    func pacing() async throws {
        var client = TestClient([
            .reply(.success), .reply(.error(429)), .reply(.success), .reply(.success),
        ])
        client.retry = RetryPolicy(mode: .adaptive)
        client.fraction = 0
        _ = try await client.send()
        #expect(client.clock.sleeps == [])
        _ = try await client.send()
        _ = try await client.send()
        // A retry without a pause; then 0.5 requests a second, and 2.4 after a success 2 s later.
        #expect(client.clock.sleeps.count == 3)
        #expect(client.clock.sleeps.prefix(2) == [.zero, .seconds(2)])
        let last = try #require(client.clock.sleeps.last)
        #expect((.milliseconds(416)...(.milliseconds(417))).contains(last))
    }

    @Test("Standard mode never waits for its turn")
    func standard() async throws {
        var client = TestClient([.reply(.error(429)), .reply(.success), .reply(.success)])
        client.fraction = 0
        _ = try await client.send()
        _ = try await client.send()
        #expect(client.clock.sleeps == [.zero])
    }
}
