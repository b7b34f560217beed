import AWSCore
import TestSupport
import Testing

/// A person at a prompt is not kept waiting for longer than the call may take in all.
struct CallTimeTests {
    @Test func anAttemptThatCouldEndTooLateIsNotBegun() async throws {
        let clock = ManualClock()
        let slow = FakeTransport.Answer.timeout(clock, .seconds(30))
        let test = TestClient([slow, slow, slow], clock: clock)
        await #expect(throws: CallFailure.self) { try await test.send(timeouts: .interactive) }
        #expect(test.transport.requests.count == 2)
    }

    @Test func withoutALimitEveryAttemptIsMade() async throws {
        let clock = ManualClock()
        let slow = FakeTransport.Answer.timeout(clock, .seconds(60))
        let test = TestClient([slow, slow, slow], clock: clock)
        await #expect(throws: CallFailure.self) { try await test.send(timeouts: .command) }
        #expect(test.transport.requests.count == 3)
    }
}
