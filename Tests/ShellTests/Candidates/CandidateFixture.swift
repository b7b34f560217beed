import AWSCore
import AppFlow
import JSON
import Shell
import Synchronization
import TestSupport
import World

@testable import Shell

/// A source of candidates on a ``FakeAppFlow``, with a cache in a folder of its own.
struct CandidateFixture {
    let service: FakeAppFlow
    let clock: StandingClock
    let folder: String

    static func with(
        _ service: FakeAppFlow = FakeAppFlow(),
        _ body: (CandidateFixture) async throws -> Void
    ) async throws {
        try await ScratchFolder.with { folder in
            try await body(
                CandidateFixture(service: service, clock: StandingClock(), folder: folder.path)
            )
        }
    }

    /// What is answered to a line.
    func lines(
        _ line: String,
        key: String = "AKIDEXAMPLE",
        transport: (any HTTPTransport)? = nil,
        clock: (any Clock)? = nil
    ) async -> [String] {
        let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard let request = CandidateRequest(words[...]) else { return [] }
        let sink = ByteSink(isTerminal: false) { _ throws(FileFailure) in }
        let world = World(
            clock: clock ?? self.clock,
            environment: [
                "AWS_REGION": "eu-west-1", "AWS_ACCESS_KEY_ID": key,
                "AWS_SECRET_ACCESS_KEY": "verysecret", "AWS_CONFIG_FILE": folder + "/config",
                "AWS_SHARED_CREDENTIALS_FILE": "/dev/null",
                "AWS_ENDPOINT_URL": "http://127.0.0.1:1",
            ],
            streams: StandardStreams(input: .memory([]), output: sink, error: sink)
        )
        let source = CandidateSource(
            world: world,
            connector: FixtureConnector(
                world: world,
                transport: transport ?? service,
                journal: JournalFile(folder: nil, files: Files(), isDurable: false),
                names: ["prod", "evil\u{1B}[2J", "default", "two words"]
            ),
            folder: cache
        )
        let told = Mutex("")
        await source.answer(request) { text in told.withLock { $0 += text } }
        return told.withLock { $0 }.split(separator: "\n").map(String.init)
    }

    /// The same without what is said of each.
    func names(_ line: String, key: String = "AKIDEXAMPLE") async -> [String] {
        await lines(line, key: key).map { String($0.prefix { $0 != "\t" }) }
    }

    var cache: String {
        folder + "/cache/appflow"
    }

    /// How often the service was asked.
    var count: Int {
        service.requests.count
    }
}

/// A clock on which nobody's sleep ends; a test moves it.
final class StandingClock: Clock {
    private let clock = ManualClock()

    var now: Timestamp {
        clock.now
    }

    var uptime: Duration {
        clock.uptime
    }

    func advance(by duration: Duration) {
        clock.advance(by: duration)
    }

    func sleep(for duration: Duration) async throws {
        try await Task.sleep(for: .seconds(3_600))
    }

    func local(_ moment: Timestamp) -> CivilTime {
        clock.local(moment)
    }
}

/// A service that doesn't answer for a minute, and doesn't end when it is told to.
///
/// As a clock it lets a sleeper sleep until it was asked something.
final class SilentService: HTTPTransport, Clock {
    private let clock: ManualClock
    private let isAsked = Mutex(false)

    init(at now: Timestamp) {
        clock = ManualClock(now)
    }

    func send(
        _ request: HTTPRequest,
        timeouts: HTTPTimeouts
    ) async throws(TransportFailure) -> HTTPReply {
        isAsked.withLock { $0 = true }
        await Task.detached { try? await Task.sleep(for: .seconds(60)) }.value
        throw TransportFailure(.closed, certainty: .maybeSent, url: "")
    }

    var now: Timestamp {
        clock.now
    }

    var uptime: Duration {
        clock.uptime
    }

    /// How long each sleeper wanted to sleep.
    var sleeps: [Duration] {
        clock.sleeps
    }

    func sleep(for duration: Duration) async throws {
        while !isAsked.withLock({ $0 }) { try await Task.sleep(for: .milliseconds(2)) }
        try await clock.sleep(for: duration)
    }

    func local(_ moment: Timestamp) -> CivilTime {
        clock.local(moment)
    }
}
