import World

/// How many pairs are compared, and which.
struct PairPlan: Sendable {
    /// `PAIRS`, by default 200.
    let count: Int
    /// `PAIRS_SEED`, by default always the same.
    let seed: UInt64

    static let current: PairPlan = {
        let environment = Environment.ofThisProcess()
        return PairPlan(
            count: environment.nonEmpty("PAIRS").flatMap { Int($0) } ?? 200,
            seed: environment.nonEmpty("PAIRS_SEED").flatMap { UInt64($0) } ?? 20_261_125
        )
    }()

    /// Chance for one pair, which doesn't depend on the others.
    func chance(_ number: Int) -> Chance {
        Chance(seed: seed &+ UInt64(bitPattern: Int64(number)) &* 0x2545_F491_4F6C_DD1D)
    }
}
