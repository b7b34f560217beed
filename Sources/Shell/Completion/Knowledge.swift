import AppFlow
import Synchronization
import World

/// What is known of the service for Tab: filled by commands and by refreshes behind the prompt.
///
/// Readers take a whole snapshot; nobody waits for a request here.
final class Knowledge: Sendable {
    /// What was known at one moment.
    struct Snapshot: Sendable {
        /// The flows, or nil when they were never read.
        var flows: Known<KnownFlows>?
        /// The runs of each flow that was looked at.
        var runs: [String: Known<KnownRuns>] = [:]
        /// Grows when all is forgotten, so that a late refresh for another identity is dropped.
        var generation = 0
    }

    /// Something known, and since when.
    struct Known<Value: Sendable>: Sendable {
        let value: Value
        let since: Duration
    }

    private let clock: any Clock
    private let snapshot = Mutex(Snapshot())
    private let refreshes = Mutex<Set<String>>([])

    /// A flow's runs older than this are read again behind the next Tab.
    static let freshness = Duration.seconds(5)

    init(clock: any Clock) {
        self.clock = clock
    }

    /// All that is known now.
    var now: Snapshot {
        snapshot.withLock { $0 }
    }

    /// Forgets everything: the identity has changed.
    func forget() {
        snapshot.withLock { $0 = Snapshot(generation: $0.generation + 1) }
    }

    func learn(flows: [FlowSummary], generation: Int? = nil) {
        let known = Known(value: KnownFlows(flows), since: clock.uptime)
        snapshot.withLock { snapshot in
            if generation ?? snapshot.generation == snapshot.generation { snapshot.flows = known }
        }
    }

    func learn(runs: [Run], of flow: String, generation: Int? = nil) {
        let known = Known(value: KnownRuns(runs), since: clock.uptime)
        snapshot.withLock { snapshot in
            if generation ?? snapshot.generation == snapshot.generation {
                snapshot.runs[flow] = known
            }
        }
    }

    /// Whether something known is too old to be shown without reading it again.
    func isStale<Value>(_ known: Known<Value>?) -> Bool {
        guard let known else { return true }
        return clock.uptime - known.since > Knowledge.freshness
    }

    /// Claims the reading of `topic`; false when somebody is at it.
    func beginRefresh(of topic: String) -> Bool {
        refreshes.withLock { $0.insert(topic).inserted }
    }

    /// Ends what ``beginRefresh(of:)`` began.
    func endRefresh(of topic: String) {
        refreshes.withLock { _ = $0.remove(topic) }
    }

    /// Whether somebody is reading `topic`.
    func isRefreshing(_ topic: String) -> Bool {
        refreshes.withLock { $0.contains(topic) }
    }
}

/// Flows as Tab wants them: sorted names, and the summary behind each.
struct KnownFlows: Sendable {
    let names: SortedNames
    let byName: [String: FlowSummary]

    init(_ flows: [FlowSummary]) {
        names = SortedNames(flows.map(\.name))
        byName = Dictionary(flows.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
    }
}

/// Runs as Tab wants them: sorted ids, all and active ones, and the run behind each.
struct KnownRuns: Sendable {
    let ids: SortedNames
    let activeIDs: SortedNames
    let byID: [String: Run]

    init(_ runs: [Run]) {
        ids = SortedNames(runs.map(\.id))
        activeIDs = SortedNames(runs.filter(\.isActive).map(\.id))
        byID = Dictionary(runs.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    }
}
