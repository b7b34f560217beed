/// One call's account with the session's quota.
struct RetryBudget {
    private let quota: RetryQuota
    private var lastPrice = 0

    init(_ quota: RetryQuota) {
        self.quota = quota
    }

    /// Takes what a retry costs: 14 after a transient failure, 5 after throttling.
    mutating func pay(for kind: RetryableKind) -> Bool {
        let price = kind == .throttling ? 5 : 14
        guard quota.acquire(price) else { return false }
        lastPrice = price
        return true
    }

    /// Gives back what the last retry cost, or a single token when none was needed.
    func succeed() {
        quota.release(lastPrice == 0 ? 1 : lastPrice)
    }
}
