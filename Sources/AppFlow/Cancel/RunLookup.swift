import World

/// Looks at a flow's runs again and again for at most ten seconds, even when the task is cancelled.
///
/// Whoever interrupts a cancel still wants to know what became of it: so each look and each pause
/// runs in a task of its own, which no interrupt ends, and which ends itself.
struct RunLookup {
    /// The longest that looking may take, from the first look on.
    static let limit: Duration = .seconds(10)
    /// The pauses after the first look, the second, and so on; then the last one again.
    private static let pauses: [Duration] = [1, 1, 2, 2, 3].map { .seconds($0) }

    private let service: any CancelService
    private let clock: any Clock
    private let flow: String
    private let deadline: Duration
    private var hasLooked = false
    private var pauses = 0
    private var isHopeless = false

    init(_ service: any CancelService, _ clock: any Clock, flow: String) {
        self.service = service
        self.clock = clock
        self.flow = flow
        deadline = clock.uptime + Self.limit
    }

    /// What is left of the ten seconds.
    var remaining: Duration {
        max(deadline - clock.uptime, .zero)
    }

    /// The next listing, or the failure to get one; nil when it is over.
    ///
    /// There is a pause before, unless it `isUrgent` because something was done meanwhile.
    mutating func next(isUrgent: Bool = false) async -> Result<[Run], any Error>? {
        guard !isHopeless else { return nil }
        if hasLooked, !isUrgent {
            let pause = Self.pauses[min(pauses, Self.pauses.count - 1)]
            guard pause < remaining else { return nil }
            pauses += 1
            let clock = clock
            await Self.shielded { try? await clock.sleep(for: pause) }
        }
        let limit = remaining
        guard limit > .zero else { return nil }
        hasLooked = true
        let (service, flow) = (service, flow)
        let result = await Self.shielded { () async -> Result<[Run], any Error> in
            do {
                return .success(try await service.runs(of: flow, within: limit))
            } catch {
                return .failure(error)
            }
        }
        if case .failure(let error) = result { isHopeless = FailedRequest(error).isLasting }
        return result
    }

    private static func shielded<Value: Sendable>(
        _ body: @escaping @Sendable () async -> Value
    ) async -> Value {
        await Task { await body() }.value
    }
}
