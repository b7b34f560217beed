@testable import AWSCore
import Testing

struct RetryPolicyTests {
    private func decision(
        _ outcome: AttemptOutcome,
        mode: RetryMode = .standard,
        attempt: Int = 1,
        fraction: Double = 1
    ) -> RetryDecision {
        var budget = RetryBudget(RetryQuota())
        return RetryPolicy(mode: mode, maxAttempts: 1_000).decide(
            after: outcome,
            attempt: attempt,
            isLongPoll: false,
            fraction: fraction,
            budget: &budget
        )
    }

    @Test(
        "What is retried in standard mode, and as what",
        arguments: [
            (500, "X", RetryableKind.transient), (502, "", .transient), (503, "", .transient),
            (504, "", .transient), (501, "", nil), (505, "", nil), (509, "", nil), (408, "", nil),
            (429, "", .throttling), (429, "Anything", .throttling),
            (400, "ThrottlingException", .throttling), (403, "SlowDown", .throttling),
            (400, "PriorRequestNotComplete", .throttling), (400, "RequestTimeout", .transient),
            (400, "RequestTimeoutException", .transient), (400, "ValidationException", nil),
            (402, "ServiceQuotaExceededException", nil), (409, "ConflictException", nil),
            (503, "SlowDown", .throttling), (500, "AccessDeniedException", .transient),
        ]
    )
    func standardReplies(_ status: Int, _ code: String, _ kind: RetryableKind?) {
        let outcome = AttemptOutcome.reply(status: status, code: code, retryAfter: nil)
        #expect(RetryPolicy(mode: .standard).kind(of: outcome) == kind)
    }

    @Test(
        "What is retried in legacy mode",
        arguments: [
            (500, "", true), (509, "", true), (429, "", true), (501, "", false),
            (400, "Throttling", true), (400, "ThrottledException", true),
            (400, "RequestLimitExceeded", false), (400, "SlowDown", false),
            (400, "RequestTimeout", false), (403, "Throttling", false),
        ]
    )
    func legacyReplies(_ status: Int, _ code: String, _ isRetried: Bool) {
        let outcome = AttemptOutcome.reply(status: status, code: code, retryAfter: nil)
        #expect((RetryPolicy(mode: .legacy).kind(of: outcome) != nil) == isRetried)
    }

    @Test(
        "Which broken connections are retried",
        arguments: [
            (TransportFailure.Kind.closed, true), (.couldNotConnect(errno: 111), true),
            (.connectTimeout, true), (.readTimeout, true), (.nameNotFound(host: "h"), true),
            (.notHTTP, true), (.tls(.handshake("x")), true), (.tls(.wrongHost), false),
            (.tls(.certificateRefused("x")), false), (.replyTooLarge(limit: 1), false),
            (.invalidRequest("x"), false), (.interrupted, false),
        ]
    )
    func transportFailures(_ kind: TransportFailure.Kind, _ isRetried: Bool) {
        for mode in RetryMode.allCases {
            let found = RetryPolicy(mode: mode).kind(of: .transport(kind))
            #expect(found == (isRetried ? .transient : nil))
        }
    }

    @Test(
        "Whatever the service hints, the pause lies between t and t + 5 s",
        arguments: [
            ("-1", 50), ("0", 50), ("1", 50), ("60", 60), ("5000", 5_000), ("5050", 5_050),
            ("9223372036854775807", 5_050), ("9223372036854775808", 50), ("abc", 50), ("", 50),
            ("1e3", 50), ("\0", 50), (" 60", 50),
        ]
    )
    func hints(_ text: String, _ milliseconds: Int) {
        let outcome = AttemptOutcome.reply(status: 500, code: "", retryAfter: text)
        #expect(decision(outcome) == .retry(after: .milliseconds(milliseconds)))
    }

    @Test(
        "Pauses double up to 20 s, before chance",
        arguments: [
            (1, 1.0, 0.05), (2, 1.0, 0.1), (9, 1.0, 12.8), (10, 1.0, 20), (100, 1.0, 20),
            (100, 0.5, 10), (1, 0, 0),
        ]
    )
    func pauses(_ attempt: Int, _ fraction: Double, _ seconds: Double) {
        let outcome = AttemptOutcome.transport(.closed)
        let made = decision(outcome, attempt: attempt, fraction: fraction)
        #expect(made == .retry(after: .seconds(seconds)))
    }

    @Test("Legacy pauses double without a cap and cost nothing")
    func legacyPauses() {
        let quota = RetryQuota(capacity: 500, tokens: 0)
        var budget = RetryBudget(quota)
        let made = RetryPolicy(mode: .legacy, maxAttempts: 10).decide(
            after: .reply(status: 503, code: "", retryAfter: "5000"),
            attempt: 6,
            isLongPoll: false,
            fraction: 0.5,
            budget: &budget
        )
        #expect(made == .retry(after: .seconds(16)))
        #expect(quota.available == 0)
    }

    @Test("A quota never holds more than its capacity nor less than nothing")
    func quotaBounds() {
        let quota = RetryQuota(capacity: 20)
        #expect(quota.acquire(14))
        #expect(!quota.acquire(14))
        #expect(quota.available == 6)
        quota.release(1_000)
        #expect(quota.available == 20)
    }
}
