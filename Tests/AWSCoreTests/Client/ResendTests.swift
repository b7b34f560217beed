@testable import AWSCore
import TestSupport
import Testing

/// What is sent a second time, and what is said about effects.
struct ResendTests {
    typealias Answer = FakeTransport.Answer

    struct Row: Sendable {
        let answers: [Answer]
        let requests: Int
        let certainty: Certainty?
    }

    @Test(
        "A call that mustn't act twice is repeated only when it certainly didn't act",
        arguments: [
            // Nothing left: again.
            Row(
                answers: [
                    .failure(.couldNotConnect(errno: 111), .neverSent), .reply(.success),
                ],
                requests: 2,
                certainty: nil
            ),
            // Refused: again.
            Row(answers: [.reply(.error(429)), .reply(.success)], requests: 2, certainty: nil),
            Row(
                answers: [.reply(.error(400, "ThrottlingException")), .reply(.success)],
                requests: 2,
                certainty: nil
            ),
            Row(
                answers: [.reply(.error(503, "SlowDown")), .reply(.success)],
                requests: 2,
                certainty: nil
            ),
            // In doubt: not again.
            Row(answers: [.failure(.closed, .maybeSent)], requests: 1, certainty: .maybeSent),
            Row(answers: [.failure(.readTimeout, .maybeSent)], requests: 1, certainty: .maybeSent),
            Row(answers: [.reply(.error(503))], requests: 1, certainty: .maybeSent),
            Row(answers: [.reply(.error(500))], requests: 1, certainty: .maybeSent),
            // Refused and never retryable.
            Row(answers: [.reply(.error(409))], requests: 1, certainty: .neverSent),
            Row(answers: [.reply(.error(302))], requests: 1, certainty: .neverSent),
            // Refused three times.
            Row(
                answers: [.reply(.error(429)), .reply(.error(429)), .reply(.error(429))],
                requests: 3,
                certainty: .neverSent
            ),
            // Refused, then in doubt.
            Row(
                answers: [.reply(.error(429)), .failure(.closed, .maybeSent)],
                requests: 2,
                certainty: .maybeSent
            ),
        ]
    )
    func unlessMaybeSent(_ row: Row) async throws {
        let client = TestClient(row.answers)
        let failure = try await client.failure(.unlessMaybeSent)
        #expect(failure?.certainty == row.certainty)
        #expect(client.transport.requests.count == row.requests)
    }

    @Test("What one attempt may have done, a refusal of the next doesn't undo")
    func certaintyAddsUp() async throws {
        var client = TestClient([.failure(.closed, .maybeSent), .reply(.error(409))])
        #expect(try await client.failure()?.certainty == .maybeSent)
        client = TestClient([
            .reply(.error(500)), .failure(.couldNotConnect(errno: nil), .neverSent),
            .failure(.couldNotConnect(errno: nil), .neverSent),
        ])
        let failure = try await client.failure()
        #expect(failure?.certainty == .maybeSent)
        guard case .transport(let last, let attempts) = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(last.kind == .couldNotConnect(errno: nil))
        #expect(attempts == 3)
    }

    @Test("A call that only reads is repeated in doubt")
    func always() async throws {
        let client = TestClient([
            .failure(.closed, .maybeSent), .reply(.error(500)), .reply(.success),
        ])
        #expect(try await client.send().attempts == 3)
    }

    @Test("Cancelling the task ends a request at once, and says that it may have acted")
    func interruptedRequest() async throws {
        let client = TestClient([.silence])
        let task = Task { try await client.failure() }
        while client.transport.requests.isEmpty { await Task.yield() }
        task.cancel()
        #expect(try await task.value == .interrupted(.maybeSent))
    }

    @Test("A task that is cancelled before sends nothing")
    func interruptedBefore() async throws {
        let client = TestClient(.success)
        let task = Task {
            while !Task.isCancelled { await Task.yield() }
            return try await client.failure()
        }
        task.cancel()
        #expect(try await task.value == .interrupted(.neverSent))
        #expect(client.transport.requests.isEmpty)
    }
}
