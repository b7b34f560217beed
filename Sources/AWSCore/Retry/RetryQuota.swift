import Synchronization

/// The tokens that retries are paid with, shared by all calls of a session.
///
/// An endpoint that is down uses them up, and then calls fail at once instead of waiting; calls that
/// succeed fill them up again. Safe to use from several tasks: each operation is atomic.
public final class RetryQuota: Sendable {
    /// What a session starts with, and the most there can be.
    public static let capacity = 500

    /// In adaptive mode, when the next request may be sent.
    let pace = SendingPace()
    private let capacity: Int
    private let tokens: Mutex<Int>

    /// Makes a full quota.
    public init(capacity: Int = RetryQuota.capacity) {
        self.capacity = capacity
        tokens = Mutex(capacity)
    }

    /// Makes a quota with fewer tokens than it can hold, for a test.
    init(capacity: Int, tokens: Int) {
        self.capacity = capacity
        self.tokens = Mutex(tokens)
    }

    /// How many tokens there are.
    public var available: Int {
        tokens.withLock { $0 }
    }

    /// Takes `cost` tokens if there are that many.
    func acquire(_ cost: Int) -> Bool {
        tokens.withLock { tokens in
            guard cost <= tokens else { return false }
            tokens -= cost
            return true
        }
    }

    /// Gives tokens back; what doesn't fit is lost.
    func release(_ amount: Int) {
        tokens.withLock { $0 = min(capacity, $0 + amount) }
    }
}
