/// Which requests a fault happens to.
public struct FaultRule: Sendable, Hashable {
    /// The operation, such as `start-flow`; nil is every operation.
    public var operation: String?
    /// Which of the matching requests, counted from 1; empty is all of them.
    public var requests: Set<Int>
    /// How likely it is for each of them, 0 to 1.
    public var probability: Double
    /// How often it happens at most; nil has no limit.
    public var times: Int?
    /// What happens.
    public var fault: Fault

    /// Makes a rule; without further arguments the fault happens to every request.
    public init(
        _ fault: Fault,
        operation: String? = nil,
        requests: Set<Int> = [],
        probability: Double = 1,
        times: Int? = nil
    ) {
        self.fault = fault
        self.operation = operation
        self.requests = requests
        self.probability = probability
        self.times = times
    }
}
