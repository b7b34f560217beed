/// What a simulator starts with.
public struct SimulatorOptions: Sendable, Hashable {
    /// The port to listen on; 0 lets the system choose a free one.
    public var port = 0
    /// The only access key id that is accepted; nil makes a random one for each start.
    public var accessKeyID: String?
    /// The secret that belongs to it; nil makes a random one for each start.
    public var secretAccessKey: String?
    /// The flows that are there at the start; of two with one name the later counts.
    public var flows: [FlowFixture]
    /// What goes wrong.
    public var faults = FaultPlan()
    /// How long the list of runs doesn't show a run that has begun.
    public var listLag: Duration = .seconds(2)
    /// How much faster than the clock everything happens that is still to come.
    ///
    /// 10 lets a run that takes 90 seconds end after 9. Times that are reported stay those of the
    /// clock.
    public var speed: Double = 1
    /// What clients may take.
    public var limits = ServerLimits()

    /// Makes options with flows, everything else as usual.
    public init(flows: [FlowFixture] = []) {
        self.flows = flows
    }
}
