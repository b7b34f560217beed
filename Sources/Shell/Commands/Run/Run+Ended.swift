import AppFlow

extension Run {
    /// Whether it is over, well or not; a status that isn't known may mean anything.
    var hasEnded: Bool {
        !isUnfinished && status.isKnown
    }
}
