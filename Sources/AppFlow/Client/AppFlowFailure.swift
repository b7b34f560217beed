public import World

/// Why an operation was not called, or its list not read: what this layer itself refuses.
///
/// What became of a request that was called is an `AWSCore.CallFailure`.
public enum AppFlowFailure: Error, Sendable, Hashable {
    /// A changing operation in a session that only reads (law 6); nothing was sent.
    case readOnly(Operation)
    /// CancelFlowExecutions that names no ``CancelTarget`` (law 1); nothing was sent.
    case cancelWithoutTarget
    /// CancelFlowExecutions whose list of ids is empty or holds no ids, which could hit every run (law 1);
    /// nothing was sent.
    case emptyCancelList
    /// The input is not what the operation takes; nothing was sent.
    case parameters([ParameterProblem])
    /// The journal can't be written, and the operation isn't sent without it (law 7).
    case journal(FileFailure, Operation)
    /// The pages of a list don't end as they should.
    case paging(PagingProblem, Operation)
}
