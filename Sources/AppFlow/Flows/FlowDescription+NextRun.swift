public import World

extension FlowDescription {
    /// When it runs next by its schedule, as far as the reply tells for certain.
    ///
    /// Known are the first run of a schedule that has not begun, and one interval after the latest run of
    /// an active flow. When that moment has passed already, or the schedule has ended by then, nothing is
    /// certain and it is nil.
    ///
    /// - Parameter now: the moment to look from.
    /// - Returns: the moment, or nil.
    public func nextRun(after now: Timestamp) -> Timestamp? {
        guard status == "Active", trigger == "Scheduled", let schedule else { return nil }
        let next: Timestamp
        if let start = schedule.start, start > now {
            next = start.advanced(by: schedule.offset ?? .zero)
        } else if let interval = schedule.interval, let latest = lastRun?.time {
            next = latest.advanced(by: interval)
        } else {
            return nil
        }
        guard next > now, schedule.end.map({ next <= $0 }) ?? true else { return nil }
        return next
    }
}
