/// The faults of a simulator: the same ones again for the same requests and the same seed.
public struct FaultPlan: Sendable, Hashable {
    /// What the probabilities are drawn from.
    public var seed: UInt64
    /// The rules, in the order in which they are looked at.
    ///
    /// Several can match one request: delays add up, and of the others the first counts.
    public var rules: [FaultRule]

    /// Makes a plan; without arguments nothing goes wrong.
    public init(seed: UInt64 = 0, rules: [FaultRule] = []) {
        self.seed = seed
        self.rules = rules
    }
}
