import World

/// The runs of a flow: by id, in the order of their starts, and in the order of the list.
struct RunList: Sendable {
    /// In the order in which they were added, which is that of their starts.
    private(set) var byStart: [Run] = []
    private var places: [String: Int] = [:]
    /// Places in `byStart`, sorted by the runs' positions.
    private var order: [Int] = []

    /// Adds a run, and gives it its position in the list of records.
    mutating func add(
        id: String,
        startsAt: Timestamp,
        listedFrom: Timestamp,
        course: RunCourse,
        cancelledAt: Timestamp? = nil
    ) {
        let run = Run(
            id: id,
            // The oldest first and the others by a hash: never newest first, and a run that
            // begins between two pages moves nobody else's place.
            position: byStart.isEmpty ? 0 : max(1, Scatter.hash(id)),
            startsAt: startsAt,
            listedFrom: listedFrom,
            course: course,
            cancelledAt: cancelledAt
        )
        places[id] = byStart.count
        order.insert(byStart.count, at: firstPlace(after: run.position))
        byStart.append(run)
    }

    /// The run with this id, or nil.
    subscript(id: String) -> Run? {
        places[id].map { byStart[$0] }
    }

    /// Cancels a run that can be cancelled, and says whether it was one.
    mutating func cancel(_ id: String, at now: Timestamp) -> Bool {
        guard let place = places[id], byStart[place].state(at: now).isCancellable else {
            return false
        }
        byStart[place].cancelledAt = now
        return true
    }

    /// The runs whose position comes after `position` (nil: all), in the order of the list.
    func listed(after position: UInt64?) -> some Sequence<Run> {
        order[(position.map(firstPlace(after:)) ?? 0)...].lazy.map { byStart[$0] }
    }

    private func firstPlace(after position: UInt64) -> Int {
        var (low, high) = (0, order.count)
        while low < high {
            let middle = (low + high) / 2
            if byStart[order[middle]].position <= position {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }
}
