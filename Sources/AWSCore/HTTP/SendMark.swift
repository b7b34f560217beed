import Synchronization

/// Remembers whether a request's body was ever asked for, which is when it may have left.
final class SendMark: Sendable {
    private let wasSet = Atomic<Bool>(false)

    /// What the mark says of the request.
    var certainty: Certainty {
        wasSet.load(ordering: .acquiring) ? .maybeSent : .neverSent
    }

    /// From now on the request may have left.
    func set() {
        wasSet.store(true, ordering: .releasing)
    }
}
