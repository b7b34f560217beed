import JSON
import World

/// The flows, their runs, and what was done to them: the state that every operation works on.
///
/// It is a value: ``Service`` owns the one that a simulator serves, behind a lock, and a test can
/// hold one of its own. The operations are extensions of it, one a file.
struct Store: Sendable {
    /// Names of other accounts, regions and keys would be as good: nothing here is looked up.
    static let account = "123456789012"
    /// Quotas of an account, as the service's documentation has them.
    static let flowQuota = 1_000
    static let activeRunQuota = 1_000
    /// Scheduled runs that are made up for when nobody asked for a long time.
    private static let runsMadeUpFor = 100

    var flows: [String: Flow] = [:]
    var tokens = ClientTokens()
    private(set) var effects: [Effect] = []
    let pages: PageTokens
    let listLag: Duration
    let speed: Double
    let random: any RandomSource

    init(
        listLag: Duration = .seconds(2),
        speed: Double = 1,
        random: any RandomSource = SystemRandom()
    ) {
        self.listLag = listLag
        self.speed = speed
        self.random = random
        pages = PageTokens(salt: Scatter.hash(random.uuid()))
    }

    /// Writes down what was done, and to whom.
    mutating func note(_ kind: Effect.Kind, flow: String, at now: Timestamp) {
        effects.append(Effect(moment: now, flow: flow, kind: kind))
    }

    /// Lets every schedule begin the runs that were due by `now`.
    mutating func advance(to now: Timestamp) {
        for name in flows.keys.sorted() {
            guard let flow = flows[name], flow.status == .active, let first = flow.nextRun,
                let interval = flow.interval, interval > .zero, first <= now
            else { continue }
            let due = Int((now.since(first) / interval).rounded(.down))
            for turn in max(0, due - Self.runsMadeUpFor + 1)...due {
                let start = first.advanced(by: interval * turn)
                begin(runOf: name, at: start)
            }
            flows[name]?.nextRun = first.advanced(by: interval * (due + 1))
        }
    }

    /// Begins a run of a flow that is there, and returns its id.
    @discardableResult
    mutating func begin(runOf name: String, at start: Timestamp) -> String {
        let id = random.uuid()
        guard let flow = flows[name] else { return id }
        let listed = start.advanced(by: listLag / speed)
        var course = flow.newRuns.course(from: start, speed: speed)
        if let interval = flow.interval {
            course.dataPull = (start.advanced(by: .zero - interval), start)
        }
        flows[name]?.runs.add(
            id: id,
            startsAt: start,
            listedFrom: listed,
            course: course
        )
        note(.began(run: id), flow: name, at: start)
        return id
    }

    /// The flow of that name, or the service's error.
    func flow(_ name: String) throws(ServiceError) -> Flow {
        guard let flow = flows[name] else {
            throw ServiceError(.resourceNotFound, "Flow with name \(name) does not exist.")
        }
        return flow
    }

    /// How many runs of the account go on.
    func activeRuns(at now: Timestamp) -> Int {
        flows.values.reduce(0) { sum, flow in
            sum + flow.runs.byStart.count { $0.state(at: now).isCancellable }
        }
    }
}
