import JSON

/// Which elements of an array a slice takes, each number nil when it isn't given.
struct Slice: Sendable {
    var start: Int?
    var stop: Int?
    var step: Int?

    /// The elements, as Python's slices take them.
    func elements(of items: [JSONValue]) throws(EvaluationProblem) -> [JSONValue] {
        let step = step ?? 1
        guard step != 0 else { throw .zeroStep }
        let count = items.count
        let lowest = step > 0 ? 0 : -1
        let highest = step > 0 ? count : count - 1
        /// A number as a place in the array, or beside it.
        func place(_ number: Int) -> Int {
            max(lowest, min(highest, number < 0 ? number + count : number))
        }
        let end = stop.map(place) ?? (step > 0 ? highest : lowest)
        var place = start.map(place) ?? (step > 0 ? lowest : highest)
        var result: [JSONValue] = []
        while step > 0 ? place < end : place > end {
            result.append(items[place])
            // So large a step leaves every array.
            let (next, isTooLarge) = place.addingReportingOverflow(step)
            if isTooLarge { break }
            place = next
        }
        return result
    }
}
