import JSON
import World

/// The flows, their runs, and what was done to them: the state that every operation works on.
///
/// It is a value: ``Service`` owns the one that a simulator serves, behind a lock, and a test can
/// hold one of its own. The operations are extensions of it, one a file.
struct Store: Sendable {
    /// The account of every flow.
    static let account = "123456789012"
    /// Quotas of an account, as the service's documentation has them.
    static let flowQuota = 1_000
    static let activeRunQuota = 1_000
    /// Scheduled runs that are made up for when nobody asked for a long time.
    private static let runsMadeUpFor = 100

    var flows: [String: Flow] = [:]
    /// The names of the flows, sorted by their positions in the list.
    private var order: [(position: UInt64, name: String)] = []
    /// No flow begins a run by itself before this.
    private var nextDue = Timestamp.distantPast
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

    /// Adds a flow, or puts it in the place of the one that has its name.
    mutating func insert(_ flow: Flow) {
        if flows.updateValue(flow, forKey: flow.name) == nil {
            let entry = (position: Scatter.hash(flow.name), name: flow.name)
            order.insert(entry, at: firstPlace(after: entry.position))
        }
        nextDue = .distantPast
    }

    /// Removes a flow and its runs.
    mutating func remove(_ name: String) {
        flows[name] = nil
        order.removeAll { $0.name == name }
    }

    /// Sets the moment at which a flow begins its next run by itself; nil is never.
    mutating func schedule(_ name: String, at moment: Timestamp?) {
        flows[name]?.nextRun = moment
        nextDue = .distantPast
    }

    /// The flows whose position comes after `position` (nil: all), in an order that means nothing.
    func listed(after position: UInt64?) -> some Sequence<(position: UInt64, flow: Flow)> {
        order[(position.map(firstPlace(after:)) ?? 0)...].lazy.compactMap { entry in
            flows[entry.name].map { (entry.position, $0) }
        }
    }

    private func firstPlace(after position: UInt64) -> Int {
        var (low, high) = (0, order.count)
        while low < high {
            let middle = (low + high) / 2
            if order[middle].position <= position { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Lets every schedule begin the runs that were due by `now`.
    mutating func advance(to now: Timestamp) {
        guard nextDue <= now else { return }
        for entry in order {
            guard let flow = flows[entry.name], let first = flow.nextRun,
                let interval = flow.interval, interval > .zero, first <= now
            else { continue }
            let due = Int((now.since(first) / interval).rounded(.down))
            for turn in max(0, due - Self.runsMadeUpFor + 1)...due {
                begin(runOf: entry.name, at: first.advanced(by: interval * turn))
            }
            flows[entry.name]?.nextRun = first.advanced(by: interval * (due + 1))
        }
        nextDue = flows.values.compactMap(\.nextRun).min() ?? .distantFuture
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

extension Timestamp {
    fileprivate static let distantPast = Timestamp(seconds: .min)
    fileprivate static let distantFuture = Timestamp(seconds: .max)
}
