import AWSCore
import Synchronization
import TestSupport
import World

@testable import AppFlow

/// A small service with runs of its own that fails as a seed says, and logs what it really did.
///
/// Requests fail before or after they act, half way, with replies that say nothing; the list fails and
/// lags. Between it and the code under test stands the client's own resending, as `AWSClient` does it.
final class CancelModelServer: CancelService {
    enum Fault: CaseIterable {
        case lostBefore, lostAfter, errorBefore, errorAfter, errorHalfway, throttled, refused
        case noConnection, malformed, badCredentials, interrupted
    }

    /// What one run of the service is, and what became of it.
    struct Target {
        enum Kind: CaseIterable {
            case active, ending, ended, notStarted, missing
        }

        let kind: Kind
        /// When it ends by itself, for one that does.
        var ends: Duration = .zero
        /// When the list begins to show it.
        var appears: Duration = .zero
        /// When the service cancelled it.
        var cancelled: Duration?
    }

    /// What happened, for the test to judge.
    struct Log {
        var requests: [[String]] = []
        /// Ids in a request that was answered, which must not come again.
        var answered: Set<String> = []
        var sentAfterAnswer: Set<String> = []
        var isInterrupted = false
        var sentAfterInterrupt = false
    }

    private struct State {
        var random: SplitMix
        var targets: [String: Target]
        var log = Log()
    }

    /// How badly it behaves, from the seed.
    struct Plan {
        let faultsInTen: Int
        let listFaultsInTen: Int
        let lag: Duration
        /// When the list shows the last of the runs that are new.
        let newest: Int
    }

    let plan: Plan
    let ids: [String]
    let clock: ManualClock
    private let state: Mutex<State>

    init(seed: UInt64, clock: ManualClock) {
        var random = SplitMix(seed: seed)
        let count =
            seed % 20 == 0
            ? Int.random(in: 90...250, using: &random)
            : Int.random(in: 1...9, using: &random)
        plan = Plan(
            faultsInTen: Int.random(in: 0...8, using: &random),
            listFaultsInTen: seed.isMultiple(of: 2) ? 0 : Int.random(in: 0...10, using: &random),
            lag: seed.isMultiple(of: 3) ? .zero : .seconds(Int.random(in: 0...14, using: &random)),
            newest: seed.isMultiple(of: 3) ? 5 : 14
        )
        var targets: [String: Target] = [:]
        for id in (0..<count).map({ "r\($0)" }) {
            let kind =
                Int.random(in: 0..<3, using: &random) > 0
                ? Target.Kind.active : Target.Kind.allCases.randomElement(using: &random) ?? .active
            targets[id] = Target(
                kind: kind,
                ends: .seconds(Int.random(in: 0...8, using: &random)),
                appears: .seconds(Int.random(in: -40...plan.newest, using: &random))
            )
        }
        ids = (0..<count).map { "r\($0)" }
        self.clock = clock
        state = Mutex(State(random: random, targets: targets))
    }

    var log: Log {
        state.withLock { $0.log }
    }

    func isCancelled(_ id: String) -> Bool {
        state.withLock { $0.targets[id]?.cancelled != nil }
    }

    func cancel(
        _ ids: CancelIDs,
        of flow: String,
        within limit: Duration?
    ) async throws -> CancelReply {
        note(ids.all)
        var certainty = Certainty.neverSent
        for attempt in 1...3 {
            clock.advance(by: .milliseconds(100))
            let fault = roll(plan.faultsInTen) ? random(Fault.allCases) : nil
            guard let fault else { return answer(ids.all, certainty) }
            let failure = suffer(fault, ids.all, certainty)
            certainty = failure.certainty
            let isRetried =
                [.lostBefore, .lostAfter, .errorBefore, .errorAfter, .errorHalfway]
                .contains(fault) || fault == .throttled || fault == .noConnection
            guard isRetried, attempt < 3 else { throw failure }
        }
        throw CallFailure.interrupted(certainty)
    }

    func cancelEveryActiveRun(of flow: String) async throws -> CancelReply {
        throw CallFailure.interrupted(.neverSent)
    }

    func runs(of flow: String, within limit: Duration?) async throws -> [Run] {
        clock.advance(by: .milliseconds(50))
        if roll(plan.listFaultsInTen) {
            throw random([
                CallFailure.lost, .noConnection, .service(429, "ThrottlingException"),
                .service(403, "AccessDeniedException"),
            ])
        }
        let shown = clock.uptime - plan.lag
        return state.withLock { state in
            state.targets.compactMap { id, target in
                guard target.appears <= shown else { return nil }
                return target.status(at: shown).map { .listed(id, $0) }
            }
        }
    }
}

extension CancelModelServer {
    private func note(_ ids: [String]) {
        state.withLock { state in
            state.log.requests.append(ids)
            state.log.sentAfterAnswer.formUnion(state.log.answered.intersection(ids))
            if state.log.isInterrupted { state.log.sentAfterInterrupt = true }
        }
    }

    private func roll(_ inTen: Int) -> Bool {
        state.withLock { Int.random(in: 0..<10, using: &$0.random) < inTen }
    }

    private func random<Element: Sendable>(_ elements: [Element]) -> Element {
        state.withLock { elements[Int.random(in: 0..<elements.count, using: &$0.random)] }
    }

    /// Cancels those that can be; returns those that can't.
    private func act(_ ids: [String]) -> [String] {
        let now = clock.uptime
        return state.withLock { state in
            ids.filter { id in
                guard state.targets[id]?.status(at: now) == .inProgress,
                    state.targets[id]?.kind != .notStarted
                else { return true }
                state.targets[id]?.cancelled = now
                return false
            }
        }
    }

    private func answer(_ ids: [String], _ earlier: Certainty) -> CancelReply {
        var invalid = act(ids)
        if roll(1) { invalid.append("never-sent") }
        state.withLock { $0.log.answered.formUnion(ids) }
        return CancelReply(invalidExecutions: invalid, earlierAttempts: earlier)
    }

    /// Does what the fault lets it do, and tells the client's view of it.
    private func suffer(
        _ fault: Fault,
        _ ids: [String],
        _ certainty: Certainty
    ) -> CallFailure {
        switch fault {
        case .lostBefore: return .lost
        case .errorBefore: return .service(500, "InternalServerException", .maybeSent)
        case .lostAfter, .malformed:
            _ = act(ids)
            return fault == .malformed ? .malformed : .lost
        case .errorAfter, .errorHalfway:
            _ = act(fault == .errorHalfway ? Array(ids.prefix(ids.count / 2)) : ids)
            return .service(503, "ServiceUnavailable", .maybeSent)
        case .throttled: return .service(429, "ThrottlingException", certainty)
        case .refused: return .service(400, "ValidationException", certainty)
        case .badCredentials: return .credentials(.notFound(profile: "x"), certainty: certainty)
        case .noConnection:
            return certainty == .maybeSent ? .lost : .noConnection
        case .interrupted:
            if roll(5) { _ = act(ids) }
            withUnsafeCurrentTask { $0?.cancel() }
            state.withLock { $0.log.isInterrupted = true }
            return .interrupted(.maybeSent)
        }
    }
}

extension CancelModelServer.Target {
    /// What the service knows at a moment, nil for a run that isn't one of the flow.
    func status(at moment: Duration) -> RunStatus? {
        switch kind {
        case .missing: return nil
        case .ended: return .successful
        case .active, .ending, .notStarted: break
        }
        if let cancelled, cancelled <= moment {
            return moment - cancelled < .seconds(4) ? .cancelStarted : .canceled
        }
        let hasEnded = kind == .ending && cancelled == nil && ends <= moment
        return hasEnded ? .error : .inProgress
    }
}
