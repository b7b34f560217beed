import AWSCore
import Synchronization
import TestSupport
import Testing
import World

@testable import AppFlow

struct CancelFollowerTests {
    let clock = ManualClock()

    func follow(_ service: CancelScript, _ ids: [String]) async -> [FollowEvent] {
        let events = Mutex<[FollowEvent]>([])
        await RunFollower(service: service, clock: clock).follow(ids, of: "f", since: clock.now) {
            event in events.withLock { $0.append(event) }
        }
        return events.withLock { $0 }
    }

    @Test func tellsWhenARunIsCanceled() async {
        let service = CancelScript(lists: [
            { [.listed("a", .cancelStarted)] }, { [.listed("a", .inProgress)] }, { [] },
            { throw CallFailure.lost }, { [.listed("a", .canceled)] },
        ])
        let events = await follow(service, ["a"])
        #expect(events == [.canceled(id: "a", after: .milliseconds(7500))])
        #expect(service.requests.allSatisfy { $0 == .list })
    }

    @Test func looksOftenAtFirstAndThenEveryTenSeconds() async {
        let looks = Mutex(0)
        let service = CancelScript(lists: [
            {
                let count = looks.withLock { looks in
                    looks += 1
                    return looks
                }
                return [.listed("a", count < 10 ? .cancelStarted : .canceled)]
            }
        ])
        _ = await follow(service, ["a"])
        #expect(
            clock.sleeps
                == [.milliseconds(500)] + [1, 1, 2, 3, 5, 8, 10, 10, 10].map { .seconds($0) }
        )
    }

    @Test func oneLookServesAllRuns() async {
        let service = CancelScript(lists: [
            { [.listed("a", .canceled), .listed("b", .cancelStarted)] },
            { [.listed("b", .successful), .listed("c", .error)] },
        ])
        let events = await follow(service, ["a", "b", "c", "a"])
        #expect(
            events == [
                .canceled(id: "a", after: .milliseconds(500)),
                .ended(id: "b", .successful, after: .milliseconds(1500)),
                .ended(id: "c", .error, after: .milliseconds(1500)),
            ]
        )
        #expect(service.looks == 2)
    }

    @Test func saysOnceThatARunIsStuckAndGivesUpAfterAnHour() async {
        let service = CancelScript(lists: [{ [.listed("a", .cancelStarted)] }])
        let events = await follow(service, ["a"])
        guard events.count == 2, case .stuck("a", .cancelStarted, let age) = events[0] else {
            Issue.record("\(events)")
            return
        }
        #expect(age >= .seconds(300) && age < .seconds(310))
        guard case .abandoned("a", .cancelStarted, let end) = events[1] else {
            Issue.record("\(events)")
            return
        }
        #expect(end >= .seconds(3600) && end < .seconds(3660))
        #expect(clock.sleeps.suffix(20).allSatisfy { $0 == .seconds(60) })
    }

    @Test func aStuckRunThatIsCanceledLaterIsTold() async {
        let clock = clock
        let service = CancelScript(lists: [
            {
                [.listed("a", clock.uptime < .seconds(900) ? .cancelStarted : .canceled)]
            }
        ])
        let events = await follow(service, ["a"])
        #expect(events.count == 2)
        guard case .canceled("a", let age)? = events.last else {
            Issue.record("\(events)")
            return
        }
        #expect(age >= .seconds(900) && age <= .seconds(960))
    }

    @Test func countsFromTheCancel() async {
        let since = clock.now
        clock.advance(by: .seconds(40))
        let events = Mutex<[FollowEvent]>([])
        let service = CancelScript(lists: [{ [.listed("a", .canceled)] }])
        await RunFollower(service: service, clock: clock).follow(["a"], of: "f", since: since) {
            event in events.withLock { $0.append(event) }
        }
        #expect(events.withLock { $0 } == [.canceled(id: "a", after: .milliseconds(40500))])
    }

    @Test func endsWithItsTaskAndSaysNothing() async {
        let service = CancelScript(lists: [
            {
                withUnsafeCurrentTask { $0?.cancel() }
                return [.listed("a", .canceled)]
            }
        ])
        let clock = clock
        let count = Mutex(0)
        await Task {
            await RunFollower(service: service, clock: clock)
                .follow(["a"], of: "f", since: clock.now) { _ in count.withLock { $0 += 1 } }
        }.value
        #expect(count.withLock { $0 } == 0)
        #expect(service.looks == 1)
    }

    @Test func withoutRunsNothingIsAsked() async {
        let service = CancelScript()
        #expect(await follow(service, []).isEmpty)
        #expect(service.requests.isEmpty)
    }
}
