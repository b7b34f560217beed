public import World

/// Watches runs after they were cancelled until each has come to its end.
///
/// One listing a look serves all runs of the flow; a look that fails is made up for by the next one.
public struct RunFollower: Sendable {
    private let service: any CancelService
    private let clock: any Clock

    /// Makes it of what it looks through and the clock that it waits by.
    public init(service: any CancelService, clock: any Clock) {
        self.service = service
        self.clock = clock
    }

    /// Follows runs of a flow until all have ended, for an hour at most, or the task is cancelled.
    ///
    /// Ages in events are counted from `since`, when the runs were cancelled. `onEvent` is called once
    /// for each run that ends or is given up, and once for one that is stuck meanwhile.
    public func follow(
        _ ids: [String],
        of flow: String,
        since: Timestamp,
        onEvent: @escaping @Sendable (FollowEvent) -> Void
    ) async {
        var runs = FollowedRuns(ids, onEvent: onEvent)
        var schedule = FollowSchedule()
        // From here on by the clock that doesn't jump.
        let start = clock.uptime - max(clock.now.since(since), .zero)
        while !runs.isEmpty {
            let elapsed = clock.uptime - start
            guard elapsed < FollowSchedule.limit else { return runs.abandon(after: elapsed) }
            guard (try? await clock.sleep(for: schedule.next(elapsed: elapsed))) != nil else {
                return
            }
            let listing = try? await service.runs(of: flow, within: nil)
            guard !Task.isCancelled else { return }
            if let listing { runs.listed(listing, after: clock.uptime - start) }
        }
    }
}

/// The runs that have not ended yet, and what was said of them.
private struct FollowedRuns {
    private var open: [RunKey]
    private var lastStatus: [RunKey: RunStatus] = [:]
    private var stuck: Set<RunKey> = []
    private let onEvent: @Sendable (FollowEvent) -> Void

    init(_ ids: [String], onEvent: @escaping @Sendable (FollowEvent) -> Void) {
        var seen: Set<RunKey> = []
        open = ids.map(RunKey.init).filter { seen.insert($0).inserted }
        self.onEvent = onEvent
    }

    var isEmpty: Bool {
        open.isEmpty
    }

    mutating func listed(_ runs: [Run], after age: Duration) {
        let listed = runs.byKey
        for key in open {
            let status = listed[key]?.status
            if let status { lastStatus[key] = status }
            note(key, status, after: age)
        }
    }

    private mutating func note(_ key: RunKey, _ status: RunStatus?, after age: Duration) {
        switch status {
        case .canceled: end(key, .canceled(id: key.id, after: age))
        case .successful, .error:
            guard let status else { return }
            end(key, .ended(id: key.id, status, after: age))
        case .inProgress, .cancelStarted, .other, nil:
            guard age >= FollowSchedule.patience, stuck.insert(key).inserted else { return }
            onEvent(.stuck(id: key.id, status, after: age))
        }
    }

    private mutating func end(_ key: RunKey, _ event: FollowEvent) {
        open.removeAll { $0 == key }
        onEvent(event)
    }

    mutating func abandon(after age: Duration) {
        for key in open { onEvent(.abandoned(id: key.id, lastStatus[key], after: age)) }
        open = []
    }
}
