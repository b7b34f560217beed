import World

/// One run of a flow.
///
/// Its state is a function of it and the time; only a cancel changes it.
struct Run: Sendable {
    let id: String
    /// Its place in the list of records, which is not the order of starts.
    let position: UInt64
    let startsAt: Timestamp
    /// The moment from which the list of records shows it.
    let listedFrom: Timestamp
    let course: RunCourse
    /// The moment at which a cancel was accepted.
    var cancelledAt: Timestamp?

    /// What the run looks like at `now`.
    func state(at now: Timestamp) -> RunState {
        guard now >= startsAt else {
            // Undocumented: the model has no status for a run that waits for its start.
            return RunState(status: .inProgress, startedAt: nil, updatedAt: listedFrom)
        }
        let moved = lastMove(at: now)
        var state = RunState(status: .inProgress, startedAt: startsAt, updatedAt: moved)
        if let cancelledAt {
            let ends = cancelledAt.advanced(by: course.cancelTakes)
            state.status = now >= ends ? .canceled : .cancelStarted
            state.updatedAt = now >= ends ? ends : cancelledAt
        } else if let end = course.end, now >= end.moment {
            state.updatedAt = end.moment
            switch end.ending {
            case .successful:
                state.status = .successful
            case .error(let message, let putFailures):
                state.status = .error
                state.failure = (message, putFailures)
            }
        }
        count(until: moved, at: now, into: &state)
        return state
    }

    /// The last moment at which a counter moved: whole seconds since the count began.
    private func lastMove(at now: Timestamp) -> Timestamp {
        var moment = now
        for limit in [cancelledAt, course.end?.moment, course.standsStillFrom] {
            if let limit { moment = min(moment, limit) }
        }
        let seconds = moment.since(course.counted).components.seconds
        guard seconds > 0 else { return moment < course.counted ? moment : course.counted }
        return course.counted.advanced(by: .seconds(seconds))
    }

    private func count(until moved: Timestamp, at now: Timestamp, into state: inout RunState) {
        if let reportedFrom = course.reportedFrom, now < reportedFrom { return }
        let seconds = max(0, moved.since(course.counted).components.seconds)
        let gained = (course.recordsPerSecond * Double(seconds)).rounded(.down)
        let records = Double(course.records) + gained
        let processed = (records * course.bytesPerRecord).rounded(.down)
        let written = (processed * course.writtenShare).rounded(.down)
        state.records = report(.recordsProcessed, records)
        state.bytesProcessed = report(.bytesProcessed, processed)
        state.bytesWritten = report(.bytesWritten, written)
    }

    private func report(_ counter: RunCounter, _ value: Double) -> Int64? {
        guard !course.unreported.contains(counter) else { return nil }
        return Int64(exactly: min(max(value, 0), 9e15))
    }
}
