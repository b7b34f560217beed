import World

/// What a run does by itself, unless somebody cancels it: a rate, and perhaps an end.
///
/// Every moment in it is one of the wall clock; the options' speed has been applied already.
struct RunCourse: Sendable {
    /// The moment at which `records` had been processed.
    var counted: Timestamp
    /// Records processed at `counted`.
    var records: Int64 = 0
    /// Records a second from then on.
    var recordsPerSecond: Double = 0
    /// Bytes read for each record.
    var bytesPerRecord: Double = 0
    /// Bytes written for each byte read.
    var writtenShare: Double = 0
    /// The moment from which no counter moves any more although the run goes on.
    var standsStillFrom: Timestamp?
    /// The moment at which it ends, and how; nil is a run that never ends by itself.
    var end: (moment: Timestamp, ending: RunEnding)?
    /// How long a cancel takes from `CancelStarted` to `Canceled`.
    var cancelTakes: Duration = .seconds(8)
    /// The moment from which the service reports an `executionResult` at all.
    var reportedFrom: Timestamp?
    /// Counters that are never reported: all of them are optional in the model.
    var unreported: Set<RunCounter> = []
    /// `numParallelProcesses` of the result.
    var parallelProcesses: Int64?
    /// `maxPageSize` of the result.
    var maxPageSize: Int64?
    /// The range of records that an incremental run pulls.
    var dataPull: (from: Timestamp, to: Timestamp)?
}
