@testable import AWSCore
import SigV4
import Synchronization
import TestSupport
import Testing
import World

/// Who keeps credentials, and renews them.
struct CredentialOwnerTests {
    /// Sources that give one answer after another, and can be held up.
    private final class Script: CredentialProvider {
        typealias Answer = Result<AWSCredentials, CredentialFailure>

        private let answers: Mutex<[Answer]>
        private let isHeld: Mutex<Bool>
        private let count = Mutex(0)

        init(_ answers: [Answer], isHeld: Bool = false) {
            self.answers = Mutex(answers)
            self.isHeld = Mutex(isHeld)
        }

        var asked: Int {
            count.withLock { $0 }
        }

        func release() {
            isHeld.withLock { $0 = false }
        }

        func credentials() async throws(CredentialFailure) -> AWSCredentials {
            count.withLock { $0 += 1 }
            while isHeld.withLock({ $0 }) {
                if Task.isCancelled { throw .interrupted }
                await Task.yield()
            }
            let answer = answers.withLock { $0.count > 1 ? $0.removeFirst() : $0[0] }
            return try answer.get()
        }
    }

    private let clock = ManualClock()

    private func keys(
        _ id: String,
        for time: Duration?,
        _ source: CredentialSourceKind = .assumeRole
    ) -> Script.Answer {
        .success(
            AWSCredentials(
                signing: SigningCredentials(key: id, secret: "S", token: nil),
                source: source,
                expiry: time.map { clock.now.advanced(by: $0) }
            )
        )
    }

    @Test("Keys without an end are asked for once; others again in their last quarter of an hour")
    func renewal() async throws {
        let forever = Script([keys("F", for: nil)])
        var owner = CredentialOwner(forever, clock: clock)
        for _ in 0..<3 { #expect(try await owner.credentials().accessKeyID == "F") }
        #expect(forever.asked == 1)
        let script = Script([keys("1", for: .seconds(3600)), keys("2", for: .seconds(7200))])
        owner = CredentialOwner(script, clock: clock)
        #expect(try await owner.credentials().accessKeyID == "1")
        clock.advance(by: .seconds(2700))
        #expect(try await owner.credentials().accessKeyID == "1")
        clock.advance(by: .seconds(1))
        #expect(try await owner.credentials().accessKeyID == "2")
        #expect(script.asked == 2)
    }

    @Test("Many who ask at once wait for one answer")
    func together() async throws {
        let script = Script([keys("1", for: .seconds(3600))], isHeld: true)
        let owner = CredentialOwner(script, clock: clock)
        let found = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<50 { group.addTask { try await owner.credentials().accessKeyID } }
            while script.asked == 0 { await Task.yield() }
            script.release()
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(found == ["1"])
        #expect(script.asked == 1)
    }

    @Test(
        "A renewal that fails does no harm while the old keys are good, and is tried once a minute"
    )
    func failedRenewal() async throws {
        let script = Script([
            keys("1", for: .seconds(1000)), .failure(.notFound(profile: "p")),
            .failure(
                .noMFACode(
                    serial: "s",
                    isDeclined: false
                )
            ),
        ])
        let owner = CredentialOwner(script, clock: clock)
        #expect(try await owner.credentials().accessKeyID == "1")
        clock.advance(by: .seconds(500))
        for _ in 0..<3 { #expect(try await owner.credentials().accessKeyID == "1") }
        #expect(script.asked == 2)
        clock.advance(by: .seconds(60))
        #expect(try await owner.credentials().accessKeyID == "1")
        #expect(script.asked == 3)
        clock.advance(by: .seconds(440))
        await #expect(throws: CredentialFailure.noMFACode(serial: "s", isDeclined: false)) {
            try await owner.credentials()
        }
    }

    @Test("Keys that have ended when they come are refused; a program is asked once more before")
    func ended() async throws {
        for (source, count) in [(CredentialSourceKind.assumeRole, 1), (.process, 2)] {
            let script = Script([keys("1", for: .zero, source)])
            let owner = CredentialOwner(script, clock: clock)
            await #expect(throws: CredentialFailure.expired(source)) {
                try await owner.credentials()
            }
            #expect(script.asked == count)
        }
        let script = Script([
            keys("1", for: .zero, .process), keys("2", for: .seconds(60), .process),
        ])
        let owner = CredentialOwner(script, clock: clock)
        #expect(try await owner.credentials().accessKeyID == "2")
    }

    @Test("Who is cancelled waits no longer, and another begins again")
    func cancelled() async throws {
        let script = Script([keys("1", for: nil)], isHeld: true)
        let owner = CredentialOwner(script, clock: clock)
        let first = Task { try await owner.credentials() }
        while script.asked == 0 { await Task.yield() }
        let second = Task { try await owner.credentials().accessKeyID }
        for _ in 0..<100 { await Task.yield() }
        first.cancel()
        await #expect(throws: CredentialFailure.interrupted) { try await first.value }
        script.release()
        #expect(try await second.value == "1")
    }

    @Test("The same settings have the same owner, and changed files another")
    func pool() async throws {
        try await ScratchFolder.with { folder in
            var bench = CredentialBench(folder)
            bench.config = "[default]\naws_access_key_id = A\naws_secret_access_key = S\n"
            let (settings, world) = try bench.surroundings()
            let services = CredentialServices(
                transport: FakeTransport([FakeTransport.Answer]()),
                quota: RetryQuota(),
                userAgent: "test"
            )
            let pool = CredentialPool(world: world, services: services)
            let owner = pool.owner(for: settings)
            #expect(pool.owner(for: try bench.surroundings().0) === owner)
            bench.config += "output = json\n"
            #expect(pool.owner(for: try bench.surroundings().0) !== owner)
        }
    }
}
