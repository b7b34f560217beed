/// What a cancel hits; without one CancelFlowExecutions isn't sent (law 1).
///
/// The API takes a missing list of ids for *every* active run. So a list that got lost can't be expressed
/// here: ids are at least one, and every run is a case of its own.
public enum CancelTarget: Sendable, Hashable {
    /// These runs of a flow.
    case ids(CancelIDs, of: String)
    /// Every run of a flow that is active when the service acts, whichever they are.
    case everyActiveRun(of: String)

    /// The flow whose runs are hit.
    public var flow: String {
        switch self {
        case .ids(_, of: let flow), .everyActiveRun(of: let flow): flow
        }
    }

    /// The ids that are hit, none for every active run.
    public var ids: [String] {
        switch self {
        case .ids(let ids, of: _): ids.all
        case .everyActiveRun: []
        }
    }
}
