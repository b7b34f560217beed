@testable import AWSCore
import JSON
import TestSupport
import Testing

/// The public suite of the retry rules in force since November 2026, run through the client.
@Suite(.enabled(if: Conformance.isWanted))
struct RetryConformanceTests {
    static let names: [String] = {
        let suite = try? Conformance.json("retries/new-standard-2026.json").objectValue
        return suite.map { Array($0.keys) } ?? []
    }()

    @Test("There are 19 cases")
    func count() {
        #expect(Self.names.count == 19)
    }

    @Test("A case of the suite", arguments: names)
    func conforms(_ name: String) async throws {
        let suite = try Conformance.json("retries/new-standard-2026.json")
        let item = try #require(suite[name])
        if let threads = item["threads"]?.arrayValue {
            try shared(threads, final: item["expected_final_quota"]?.int64Value)
        } else {
            try await single(item)
        }
    }

    /// One step after the other; a step that ends its call makes the next one begin another.
    private func single(_ item: JSONValue) async throws {
        let given = item["given"]
        let tokens = given?["initial_retry_tokens"]?.int64Value.map { Int($0) }
        let quota = RetryQuota(capacity: 500, tokens: tokens ?? 500)
        let policy = RetryPolicy(
            mode: .standard,
            maxAttempts: given?["max_attempts"]?.int64Value.map { Int($0) },
            maxPause: given?["max_backoff_time"]?.doubleValue ?? 20
        )
        var steps = try #require(item["responses"]?.arrayValue)[...]
        while !steps.isEmpty {
            let length =
                (steps.firstIndex { !Self.isRetry($0) } ?? steps.endIndex - 1)
                - steps.startIndex + 1
            let call = steps.prefix(length)
            steps = steps.dropFirst(length)
            var client = TestClient(call.map { .reply(Self.reply($0)) })
            client.quota = quota
            client.retry = policy
            let failure = try await client.failure(
                isLongPoll: given?["long_polling"]?.boolValue == true
            )
            #expect(client.transport.unplayed == 0)
            let delays = call.compactMap { $0["expected"]?["delay"]?.doubleValue }
            #expect(
                client.clock.sleeps == delays.map { .microseconds(Int64(($0 * 1e6).rounded())) }
            )
            let last = try #require(call.last?["expected"])
            Self.check(last["outcome"]?.stringValue, failure, attempts: length)
            if let tokens = last["retry_quota"]?.int64Value {
                #expect(quota.available == Int(tokens))
            }
        }
    }

    /// Two calls that share a quota, in the order in which the suite's figures can come about.
    private func shared(_ threads: [JSONValue], final: Int64?) throws {
        let quota = RetryQuota()
        let policy = RetryPolicy(mode: .standard, maxAttempts: 5)
        var budgets = threads.map { _ in RetryBudget(quota) }
        var attempts = threads.map { _ in 1 }
        for (thread, step) in [(0, 0), (0, 1), (1, 0), (1, 1), (0, 2)] {
            let item = try #require(threads[thread][step])
            let reply = Self.reply(item)
            if reply.status == 200 {
                budgets[thread].succeed()
            } else {
                let decision = policy.decide(
                    after: .reply(status: reply.status, code: "", retryAfter: nil),
                    attempt: attempts[thread],
                    isLongPoll: false,
                    fraction: 1,
                    budget: &budgets[thread]
                )
                attempts[thread] += 1
                guard case .retry = decision else {
                    Issue.record("\(decision)")
                    return
                }
            }
            #expect(Int64(quota.available) == item["expected"]?["retry_quota"]?.int64Value)
        }
        #expect(Int64(quota.available) == final)
    }

    private static func isRetry(_ step: JSONValue) -> Bool {
        step["expected"]?["outcome"]?.stringValue == "retry_request"
    }

    private static func reply(_ step: JSONValue) -> HTTPReply {
        let response = step["response"]
        var headers: [HTTPHeader] = []
        if let code = response?["error_code"]?.stringValue {
            headers.append(HTTPHeader("X-Amzn-ErrorType", code))
        }
        for (name, value) in response?["headers"]?.objectValue ?? [:] {
            headers.append(HTTPHeader(name, value.stringValue ?? ""))
        }
        return HTTPReply(
            status: Int(response?["status_code"]?.int64Value ?? 0),
            headers: HTTPHeaders(headers)
        )
    }

    private static func check(_ outcome: String?, _ failure: CallFailure?, attempts: Int) {
        guard case .service(let error) = failure else {
            #expect(outcome == "success" && failure == nil)
            return
        }
        #expect(error.attempts == attempts)
        switch outcome {
        case "max_attempts_exceeded": #expect(error.exhaustedRetries == attempts - 1)
        case "retry_quota_exceeded", "fail_request": #expect(error.exhaustedRetries == nil)
        default: Issue.record("failed, expected \(outcome ?? "nothing")")
        }
    }
}
