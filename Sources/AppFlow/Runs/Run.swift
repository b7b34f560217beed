public import JSON
public import World

/// One run of a flow, as the service lists it; nil where it doesn't say.
public struct Run: Sendable, Hashable {
    /// The run's id: any text without white space.
    public let id: String
    /// Where it stands.
    public let status: RunStatus
    /// When it began.
    public let startedAt: Timestamp?
    /// When the service last changed anything about it.
    public let lastUpdatedAt: Timestamp?
    /// Records processed so far.
    public let recordsProcessed: Int64?
    /// Bytes processed so far.
    public let bytesProcessed: Int64?
    /// Bytes written to the destination so far.
    public let bytesWritten: Int64?
    /// Processes that work on it at the same time.
    public let numParallelProcesses: Int64?
    /// The earliest moment of the data that it pulls.
    public let dataPullStartTime: Timestamp?
    /// The latest moment of the data that it pulls.
    public let dataPullEndTime: Timestamp?
    /// What the service says went wrong, untrusted.
    public let errorMessage: String?
    /// Records that could not be written.
    public let putFailuresCount: Int64?
    /// All of it, as the service replied.
    public let raw: JSONValue

    /// Whether it runs and can be cancelled.
    public var isActive: Bool {
        status == .inProgress
    }

    /// Whether it has still to end: active, or told to end.
    public var isUnfinished: Bool {
        isActive || status == .cancelStarted
    }
}

extension Run {
    /// Reads an item of `flowExecutions`; nil for one without an id, which nothing could be done with.
    init?(_ raw: JSONValue) {
        guard let id = raw["executionId"]?.stringValue, !id.isEmpty else { return nil }
        let result = raw["executionResult"]
        self.id = id
        status = RunStatus(raw["executionStatus"]?.stringValue ?? "")
        startedAt = raw["startedAt"]?.timestampValue
        lastUpdatedAt = raw["lastUpdatedAt"]?.timestampValue
        recordsProcessed = result?["recordsProcessed"]?.int64Value
        bytesProcessed = result?["bytesProcessed"]?.int64Value
        bytesWritten = result?["bytesWritten"]?.int64Value
        numParallelProcesses = result?["numParallelProcesses"]?.int64Value
        dataPullStartTime = raw["dataPullStartTime"]?.timestampValue
        dataPullEndTime = raw["dataPullEndTime"]?.timestampValue
        errorMessage = result?["errorInfo"]?["executionMessage"]?.stringValue
        putFailuresCount = result?["errorInfo"]?["putFailuresCount"]?.int64Value
        self.raw = raw
    }
}
