@testable import AWSCore
import TestSupport
import World

/// A client over a scripted transport and a clock that is moved by sleeping.
struct TestClient {
    let transport: FakeTransport
    let clock: ManualClock
    var quota = RetryQuota()
    var retry = RetryPolicy()
    var given = Settings(
        environment: ["AWS_REGION": "eu-west-1"],
        options: Settings.options { $0.endpointURL = "http://127.0.0.1:8080" }
    )
    var credentials = StaticCredentials()
    var environment: Environment = [:]
    var fraction = 1.0
    var log: DebugLog?

    init(_ answers: [FakeTransport.Answer], clock: ManualClock = ManualClock()) {
        transport = FakeTransport(answers)
        self.clock = clock
    }

    init(_ replies: HTTPReply...) {
        transport = FakeTransport(replies.map(FakeTransport.Answer.reply))
        clock = ManualClock()
    }

    func client() throws -> AWSClient {
        var settings = try given.resolved()
        settings.retry = retry
        return AWSClient(
            settings: settings,
            service: .sample,
            transport: transport,
            credentials: credentials,
            world: .test(clock: clock, environment: environment, fraction: fraction),
            quota: quota,
            log: log
        )
    }

    func send(
        _ resend: ResendRule = .always,
        isLongPoll: Bool = false,
        timeouts: HTTPTimeouts? = nil
    ) async throws -> ServiceReply {
        try await client().send(
            ServiceCall(
                operation: "ListFlows",
                path: "/list-flows",
                body: Array("{}".utf8),
                resend: resend,
                isLongPoll: isLongPoll,
                timeouts: timeouts
            )
        )
    }

    /// The failure of a call that must fail.
    func failure(_ resend: ResendRule = .always, isLongPoll: Bool = false) async throws
        -> CallFailure?
    {
        do {
            _ = try await send(resend, isLongPoll: isLongPoll)
            return nil
        } catch let failure as CallFailure {
            return failure
        }
    }
}
