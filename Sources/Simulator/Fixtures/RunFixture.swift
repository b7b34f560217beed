/// A run that is there when a simulator starts.
public struct RunFixture: Sendable, Hashable {
    /// Its id; nil makes one of the flow's name and the run's place, the same for each start.
    public var id: String?
    /// Its status at the start.
    public var status: RunStatus = .successful
    /// How long ago it began; below zero it waits for its start.
    public var startedAgo: Duration
    /// How long it took, for a status that is final; nil is half its age, 4 minutes at most.
    public var took: Duration?
    /// Records processed by the start.
    public var records: Int64 = 0
    /// Records a second from then on, while it is in progress.
    public var recordsPerSecond: Double = 0
    /// Bytes read for each record.
    public var bytesPerRecord: Double = 900
    /// Bytes written for each byte read.
    public var writtenShare: Double = 0.9
    /// When it ends, while it is in progress; nil goes on until it is cancelled.
    public var endsIn: Duration?
    /// How it ends, or ended.
    public var ending: RunEnding = .successful
    /// For how long no counter has moved any more; nil for a run that gets on.
    public var standsStillSince: Duration?
    /// From `CancelStarted` to `Canceled`.
    public var cancelTakes: Duration = .seconds(8)
    /// Whether an `executionResult` is reported.
    public var hasResult = true
    /// Counters that are never reported.
    public var unreported: Set<RunCounter> = []
    /// `numParallelProcesses` of the result.
    public var parallelProcesses: Int64?
    /// `maxPageSize` of the result.
    public var maxPageSize: Int64?

    /// Makes a run that ended well.
    public init(id: String? = nil, startedAgo: Duration) {
        self.id = id
        self.startedAgo = startedAgo
    }
}
