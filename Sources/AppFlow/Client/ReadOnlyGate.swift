import Synchronization

/// The one gate that every changing request of a session passes; once closed it stays closed.
///
/// ``AppFlowClient/call(_:_:)`` alone asks it, so that no door leads around it (law 6). Safe to use from
/// several tasks.
public final class ReadOnlyGate: Sendable {
    private let closed: Mutex<Bool>

    /// Makes a gate, which is open unless said otherwise.
    public init(isClosed: Bool = false) {
        closed = Mutex(isClosed)
    }

    /// Whether changing requests are refused.
    public var isClosed: Bool {
        closed.withLock { $0 }
    }

    /// Refuses changing requests from now on; nothing opens it again.
    public func close() {
        closed.withLock { $0 = true }
    }
}
