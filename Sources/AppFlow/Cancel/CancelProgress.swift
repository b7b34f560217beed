import AWSCore
import World

/// The runs of one cancel on their way to their verdicts.
///
/// Each id gets one verdict, the first, and is reported when it does; what is left over is unknown.
struct CancelProgress {
    /// The ids in the order they were asked for, each once.
    let asked: [RunKey]
    private var verdicts: [RunKey: CancelVerdict] = [:]
    private var doubts: [RunKey: Doubt] = [:]
    private var faults: [CancelFault] = []
    private var foreign: [String] = []
    private var journalWarning: FileFailure?
    private let onVerdict: @Sendable (RunVerdict) -> Void

    init(_ ids: [String], onVerdict: @escaping @Sendable (RunVerdict) -> Void) {
        var seen: Set<RunKey> = []
        asked = ids.map(RunKey.init).filter { seen.insert($0).inserted }
        self.onVerdict = onVerdict
    }

    /// The ids with this doubt, or with any, in the order they were asked for.
    func doubtful(_ doubt: Doubt? = nil) -> [RunKey] {
        guard !doubts.isEmpty else { return [] }
        return asked.filter { key in
            guard let own = doubts[key] else { return false }
            return doubt == nil || doubt == own
        }
    }

    var hasDoubts: Bool {
        !doubts.isEmpty
    }

    mutating func settle(_ key: RunKey, _ verdict: CancelVerdict) {
        guard verdicts[key] == nil else { return }
        verdicts[key] = verdict
        doubts[key] = nil
        onVerdict(RunVerdict(id: key.id, verdict: verdict))
    }

    mutating func settle(_ keys: some Sequence<RunKey>, _ verdict: CancelVerdict) {
        for key in keys { settle(key, verdict) }
    }

    mutating func doubt(_ keys: some Sequence<RunKey>, _ doubt: Doubt) {
        for key in keys where verdicts[key] == nil { doubts[key] = doubt }
    }

    mutating func note(_ fault: CancelFault) {
        faults.append(fault)
    }

    /// Takes in the service's answer to a request with these ids, `isResend` when they were in an
    /// earlier one that may have acted.
    mutating func answered(_ chunk: [RunKey], _ reply: CancelReply, isResend: Bool) {
        let invalid = Set(reply.invalidExecutions.map(RunKey.init))
        let isClean = !isResend && reply.earlierAttempts == .neverSent
        doubt(chunk.filter(invalid.contains), isClean ? .declined : .declinedAfterLoss)
        settle(chunk.filter { !invalid.contains($0) }, .cancelStarted)
        journalWarning = journalWarning ?? reply.journalWarning
        let sent = Set(chunk)
        foreign += reply.invalidExecutions.filter { !sent.contains(RunKey($0)) }
    }

    /// Takes in a listing of the flow's runs.
    mutating func listed(_ runs: [Run]) {
        let listed = runs.byKey
        for key in doubtful() {
            guard let verdict = doubts[key]?.verdict(listed: listed[key]) else { continue }
            settle(key, verdict)
        }
    }

    /// The report; an id without a verdict is unknown.
    mutating func finish(_ flow: String) -> CancelReport {
        settle(asked, .unknown)
        return CancelReport(
            flow: flow,
            verdicts: asked.map { RunVerdict(id: $0.id, verdict: verdicts[$0] ?? .unknown) },
            faults: faults,
            foreign: foreign,
            journalWarning: journalWarning
        )
    }
}
