public import World

/// Cancels runs of a flow and finds out what became of each.
///
/// Guarantees: no request has more than ``CancelIDs/limit`` ids; an id that the service has answered
/// for is never sent again, and one without an answer once more at most, after it was looked up;
/// nothing is said of a run whose request may have been lost before the run was looked up; and
/// nothing is sent after the task was cancelled, but what was under way is still looked up, which
/// takes ten seconds at most.
public struct Cancellation: Sendable {
    /// The most characters that the service's model gives an execution id.
    private static let longestID = 256

    let service: any CancelService
    let clock: any Clock

    /// Makes it of what it sends through and the clock that it waits by.
    public init(service: any CancelService, clock: any Clock) {
        self.service = service
        self.clock = clock
    }

    /// Whether a text can be an execution id (`\S+`, 256 characters at most, in the service's model).
    ///
    /// One that can't would make the service refuse the whole request that it is in.
    public static func canBeRunID(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        return !scalars.isEmpty && scalars.count <= longestID
            && !scalars.contains { $0.properties.isWhitespace }
    }

    /// Cancels these runs, in as many requests as it takes; an id given twice counts once.
    ///
    /// A request that fails does not stop the next one. What stops all is a refusal of who is asking,
    /// a cancelled task, and the second request in a row for which there was no connection. An id that
    /// can't be one is left out and is ``CancelVerdict/notAttempted``. Without ids nothing is sent.
    /// `onVerdict` is called once for each id, as soon as its verdict is known.
    public func run(
        ids: [String],
        of flow: String,
        onVerdict: @escaping @Sendable (RunVerdict) -> Void = { _ in }
    ) async -> CancelReport {
        var progress = CancelProgress(ids, onVerdict: onVerdict)
        progress.settle(progress.asked.filter { !Self.canBeRunID($0.id) }, .notAttempted)
        let mayResend = await sendAll(&progress, of: flow)
        await lookUp(&progress, of: flow, mayResend: mayResend)
        return progress.finish(flow)
    }

    /// Sends each id once; false when any further request would be refused.
    private func sendAll(_ progress: inout CancelProgress, of flow: String) async -> Bool {
        var isBarred = false
        var notSent = 0
        for ids in Self.chunks(of: progress.asked.filter { Self.canBeRunID($0.id) }) {
            let chunk = ids.all.map(RunKey.init)
            guard !isBarred, notSent < 2, !Task.isCancelled else {
                progress.settle(chunk, .notAttempted)
                continue
            }
            do {
                let reply = try await service.cancel(ids, of: flow, within: nil)
                progress.answered(chunk, reply, isResend: false)
                notSent = 0
            } catch {
                let failed = FailedRequest(error)
                progress.note(CancelFault(.cancel, ids: ids.all, error))
                progress.failed(chunk, failed.meaning)
                notSent = failed.meaning == .notSent ? notSent + 1 : 0
                isBarred = failed.endsAll
            }
        }
        return !isBarred
    }

    /// Looks up all that is in doubt, and sends what had no answer once more in between.
    private func lookUp(
        _ progress: inout CancelProgress,
        of flow: String,
        mayResend: Bool
    ) async {
        guard progress.hasDoubts else { return }
        var lookup = RunLookup(service, clock, flow: flow)
        var mayResend = mayResend
        var hasResent = false
        while progress.hasDoubts, let look = await lookup.next(isUrgent: hasResent) {
            hasResent = false
            switch look {
            case .failure(let error): progress.note(CancelFault(.lookUp, error))
            case .success(let runs):
                progress.listed(runs)
                guard mayResend else { continue }
                hasResent = await resend(&progress, of: flow, within: lookup)
                mayResend = false
            }
        }
    }

    /// Sends the ids that had no answer once more; false when nothing was sent.
    private func resend(
        _ progress: inout CancelProgress,
        of flow: String,
        within lookup: RunLookup
    ) async -> Bool {
        var hasSent = false
        for ids in Self.chunks(of: progress.doubtful(.unanswered)) {
            guard !Task.isCancelled, lookup.remaining > .zero else { break }
            hasSent = true
            do {
                let reply = try await service.cancel(ids, of: flow, within: lookup.remaining)
                progress.answered(ids.all.map(RunKey.init), reply, isResend: true)
            } catch {
                // Whatever it says is said of this request alone: the lost one may have acted.
                progress.note(CancelFault(.resend, ids: ids.all, error))
            }
        }
        return hasSent
    }

    /// No chunk at all when an id is empty; ``canBeRunID(_:)`` has sorted such ids out before.
    private static func chunks(of keys: [RunKey]) -> [CancelIDs] {
        CancelIDs.chunks(keys.map(\.id)) ?? []
    }
}

extension CancelProgress {
    fileprivate mutating func failed(_ chunk: [RunKey], _ meaning: FailedRequest.Meaning) {
        switch meaning {
        case .refused(let code, let message):
            settle(chunk, .refused(code: code, message: message))
        case .notSent: settle(chunk, .notAttempted)
        case .unclear: doubt(chunk, .unanswered)
        }
    }
}
