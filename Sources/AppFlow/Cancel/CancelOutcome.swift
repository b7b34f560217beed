/// How a cancel went as a whole: the worst of what became of its runs.
public enum CancelOutcome: Int, Sendable, Hashable, Comparable {
    /// Every run is being cancelled or is cancelled, or there was none.
    case allCancelled
    /// At least one run was not cancelled.
    case someNotCancelled
    /// Of at least one run it is not known what became of it.
    case someUnknown

    /// The better one comes first.
    public static func < (left: CancelOutcome, right: CancelOutcome) -> Bool {
        left.rawValue < right.rawValue
    }
}
