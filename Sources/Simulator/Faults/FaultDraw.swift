/// Counts requests and says which faults happen to each.
struct FaultDraw: Sendable {
    private struct Count {
        var matched = 0
        var happened = 0
    }

    private let plan: FaultPlan
    private var counts: [Count]

    init(_ plan: FaultPlan) {
        self.plan = plan
        counts = plan.rules.map { _ in Count() }
    }

    /// The faults of the next request of an operation, in the order of the rules.
    mutating func next(for operation: String) -> [Fault] {
        var faults: [Fault] = []
        for (index, rule) in plan.rules.enumerated()
        where rule.operation == nil || rule.operation == operation {
            counts[index].matched += 1
            let number = counts[index].matched
            guard rule.requests.isEmpty || rule.requests.contains(number),
                counts[index].happened < rule.times ?? .max,
                Scatter.fraction(plan.seed, UInt64(index), UInt64(number)) < rule.probability
            else { continue }
            counts[index].happened += 1
            faults.append(rule.fault)
        }
        return faults
    }
}
