@testable import AWSCore
import SigV4
import Synchronization
import TestSupport
import Testing
import World

struct AWSClientTests {
    @Test("The headers go out in the AWS CLI's order")
    func headerOrder() async throws {
        var client = TestClient(.success)
        client.credentials.token = "TOKEN"
        client.environment = [
            "AWS_LAMBDA_FUNCTION_NAME": "f", "_X_AMZN_TRACE_ID": "Root=1;Sampled=1",
        ]
        _ = try await client.send()
        let headers = try #require(client.transport.requests.first?.headers)
        #expect(
            headers.map(\.name) == [
                "Host", "Accept-Encoding", "Content-Type", "User-Agent", "X-Amzn-Trace-Id",
                "X-Amz-Date", "X-Amz-Security-Token", "Authorization", "amz-sdk-invocation-id",
                "amz-sdk-request",
            ]
        )
        let values = HTTPHeaders(headers)
        #expect(values["host"] == "127.0.0.1:8080")
        #expect(values["accept-encoding"] == "identity")
        #expect(values["x-amzn-trace-id"] == "Root=1;Sampled=1")
        #expect(values["x-amz-date"] == client.clock.now.utc.basicDateTime)
        #expect(values["x-amz-security-token"] == "TOKEN")
        #expect(values["amz-sdk-request"] == "attempt=1; max=3")
    }

    @Test("The signature is good, with and without a session token", arguments: [nil, "TOKEN"])
    func signature(_ token: String?) async throws {
        var client = TestClient(.success)
        client.given.options.endpointURL = "http://127.0.0.1:8080/base?x=y%20z"
        client.credentials.token = token
        _ = try await client.send()
        let request = try #require(client.transport.requests.first)
        #expect(request.url.text == "http://127.0.0.1:8080/base/list-flows?x=y%20z")
        let signed = token == nil ? "" : ";x-amz-security-token"
        let authorization = try #require(HTTPHeaders(request.headers)["authorization"])
        #expect(authorization.contains("SignedHeaders=content-type;host;x-amz-date" + signed + ","))
        let secret = Secret("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
        let verdict = SignatureVerifier(region: "eu-west-1", service: "appflow").verify(
            SignedRequest(
                method: request.method,
                path: request.url.path,
                rawQuery: request.url.query ?? "",
                headers: request.headers.map { ($0.name, $0.value) },
                body: request.body
            ),
            now: client.clock.now.seconds,
            secretFor: { $0 == "AKIDEXAMPLE" ? secret : nil }
        )
        #expect(verdict == .accepted(accessKeyID: "AKIDEXAMPLE"))
    }

    @Test("Unsigned requests have no signature, and credentials are not asked for")
    func unsigned() async throws {
        var client = TestClient(.success)
        client.given.options.signsRequests = false
        client.credentials.failure = .notFound(profile: "default")
        _ = try await client.send()
        let names = client.transport.requests.first?.headers.map(\.name) ?? []
        #expect(!names.contains("Authorization"))
        #expect(!names.contains("X-Amz-Date"))
    }

    @Test("Without credentials nothing is sent")
    func noCredentials() async throws {
        var client = TestClient(.success)
        client.credentials.failure = .notFound(profile: "default")
        #expect(
            try await client.failure()
                == .credentials(.notFound(profile: "default"), certainty: .neverSent)
        )
        #expect(client.transport.requests.isEmpty)
    }

    @Test("Attempts of a call share an invocation id, count up, and are dated and signed anew")
    func attempts() async throws {
        let client = TestClient(.error(503), .error(503), .success)
        let reply = try await client.send()
        #expect(reply.attempts == 3)
        let headers = client.transport.requests.map { HTTPHeaders($0.headers) }
        #expect(
            headers.map { $0["amz-sdk-request"] } == [
                "attempt=1; max=3", "attempt=2; max=3", "attempt=3; max=3",
            ]
        )
        #expect(Set(headers.map { $0["amz-sdk-invocation-id"] }).count == 1)
        #expect(client.clock.sleeps == [.milliseconds(50), .milliseconds(100)])
    }

    @Test("A long pause shows in the next attempt's date")
    func redated() async throws {
        let hint = HTTPHeader("X-Amz-Retry-After", "4000")
        let client = TestClient(.error(503, nil, hint), .success)
        _ = try await client.send()
        let dates = client.transport.requests.map { HTTPHeaders($0.headers)["x-amz-date"] }
        #expect(dates[0] != dates[1])
    }

    @Test("A reply says its request id, its date and how many attempts it took")
    func replyMetadata() async throws {
        let client = TestClient(
            HTTPReply(
                status: 202,
                headers: [
                    HTTPHeader("X-Amzn-RequestId", "id-1"),
                    HTTPHeader("Date", "Mon, 23 Nov 2026 14:16:03 GMT"),
                ],
                body: [1]
            )
        )
        let reply = try await client.send()
        #expect(reply.status == 202)
        #expect(reply.body == [1])
        #expect(reply.requestID == "id-1")
        #expect(reply.date?.utc.iso8601 == "2026-11-23T14:16:03Z")
    }

    @Test("The number of retries is told only when a retryable failure had no attempt left")
    func exhaustedRetries() async throws {
        var client = TestClient(.error(500), .error(500), .error(500))
        #expect(try await client.failure()?.service?.exhaustedRetries == 2)
        client = TestClient(.error(429))
        client.retry = RetryPolicy(maxAttempts: 1)
        #expect(try await client.failure()?.service?.exhaustedRetries == 0)
        client = TestClient(.error(400, "ValidationException"))
        client.retry = RetryPolicy(maxAttempts: 1)
        #expect(try await client.failure()?.service?.exhaustedRetries == nil)
        client = TestClient(.error(500), .error(404))
        let failure = try await client.failure()?.service
        #expect(failure?.exhaustedRetries == nil)
        #expect(failure?.attempts == 2)
    }

    @Test("Legacy mode makes five attempts")
    func legacy() async throws {
        var client = TestClient([HTTPReply](repeating: .error(509), count: 5).map { .reply($0) })
        client.retry = RetryPolicy(mode: .legacy)
        #expect(try await client.failure()?.service?.exhaustedRetries == 4)
        #expect(client.clock.sleeps == [.seconds(1), .seconds(2), .seconds(4), .seconds(8)])
    }

    @Test("A hundred calls to a service that is down send at most 135 requests")
    func quotaEndsStorms() async throws {
        var client = TestClient([HTTPReply](repeating: .error(503), count: 300).map { .reply($0) })
        client.quota = RetryQuota()
        for _ in 0..<100 { _ = try await client.failure() }
        #expect(client.transport.requests.count == 135)
    }

    @Test("A call's timeouts win over those of the settings")
    func timeouts() async throws {
        let client = TestClient(.success, .success)
        _ = try await client.send()
        _ = try await client.send(timeouts: .interactive)
        #expect(client.transport.timeouts == [.command, .interactive])
    }

    @Test("The log has every step and no secret")
    func log() async throws {
        let notes = Notes()
        var client = TestClient(
            .error(503, nil, HTTPHeader("Set-Cookie", "CANARY-COOKIE")),
            .success
        )
        client.credentials.token = "CANARY-TOKEN"
        client.log = DebugLog { notes.add("\($0)") }
        _ = try await client.send()
        let text = notes.all.joined(separator: "\n")
        #expect(notes.all.count == 9)
        #expect(!text.contains("CANARY"))
        #expect(!text.contains("wJalr"))
        #expect(!text.contains("Credential="))
        #expect(text.contains("attempt=2; max=3"))
    }
}

extension CallFailure {
    /// The service's failure, if it is one.
    var service: ServiceFailure? {
        if case .service(let failure) = self { return failure }
        return nil
    }
}

/// Lines that are collected from any task.
private final class Notes: Sendable {
    private let lines = Mutex<[String]>([])

    var all: [String] {
        lines.withLock { $0 }
    }

    func add(_ line: String) {
        lines.withLock { $0.append(line) }
    }
}
