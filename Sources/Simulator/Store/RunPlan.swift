import World

/// What the runs of a flow do that begin while the simulator runs.
public struct RunPlan: Sendable, Hashable {
    /// Records processed in a second.
    public var recordsPerSecond: Double = 1_500
    /// Bytes read for each record.
    public var bytesPerRecord: Double = 900
    /// Bytes written for each byte read.
    public var writtenShare: Double = 0.9
    /// How long a run goes on; nil goes on until it is cancelled.
    public var endsIn: Duration? = .seconds(90)
    /// How it ends.
    public var ending: RunEnding = .successful
    /// After how long no counter moves any more, although the run goes on.
    public var standsStillAfter: Duration?
    /// From `CancelStarted` to `Canceled`.
    public var cancelTakes: Duration = .seconds(8)
    /// How long a run that has begun has no `executionResult`.
    public var reportsAfter: Duration = .seconds(3)
    /// Counters that are never reported.
    public var unreported: Set<RunCounter> = []
    /// `numParallelProcesses` of the result.
    public var parallelProcesses: Int64?
    /// `maxPageSize` of the result.
    public var maxPageSize: Int64?

    /// Makes the usual plan: 90 seconds, then `Successful`.
    public init() {}

    /// The course of a run that begins at `start`, on a clock that goes `speed` times as fast.
    func course(from start: Timestamp, speed: Double) -> RunCourse {
        var course = RunCourse(counted: start)
        course.recordsPerSecond = recordsPerSecond * speed
        course.bytesPerRecord = bytesPerRecord
        course.writtenShare = writtenShare
        course.end = endsIn.map { (start.advanced(by: $0 / speed), ending) }
        course.standsStillFrom = standsStillAfter.map { start.advanced(by: $0 / speed) }
        course.cancelTakes = cancelTakes / speed
        course.reportedFrom = start.advanced(by: reportsAfter / speed)
        course.unreported = unreported
        course.parallelProcesses = parallelProcesses
        course.maxPageSize = maxPageSize
        return course
    }
}
