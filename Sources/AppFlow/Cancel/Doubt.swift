/// Why nothing can be said of a run before it is looked up.
enum Doubt: Sendable, Hashable {
    /// The service said that it could not cancel it, and no request of ours can have cancelled it.
    case declined
    /// The service said that it could not cancel it, maybe because an earlier attempt of ours had.
    case declinedAfterLoss
    /// There was no answer that says anything.
    case unanswered

    /// What a listing settles, nil when it has to be looked up again.
    ///
    /// That a run was not cancelled is only said when no request of ours can have done it, or when
    /// the service lists it as over: a list that lags shows a cancelled run as it was before, or not
    /// at all. A status that isn't known here settles nothing.
    func verdict(listed run: Run?) -> CancelVerdict? {
        switch run?.status {
        case .cancelStarted: .cancelStarted
        case .canceled: .canceled
        case .successful: .alreadyFinished(.successful)
        case .error: .alreadyFinished(.error)
        case .inProgress: self == .declined ? .notStartedYet : nil
        case .other: nil
        case nil: self == .declined ? .notFound : nil
        }
    }
}
