/// Names in byte order, so that the ones with a beginning are found without looking at the others.
struct SortedNames: Sendable {
    private let names: [String]

    init(_ names: [String]) {
        self.names = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The names that begin with `prefix`, in byte order.
    func beginning(with prefix: String) -> ArraySlice<String> {
        let start = firstIndex { !$0.lexicographicallyPrecedes(prefix.utf8) }
        let end = firstIndex {
            !$0.starts(with: prefix.utf8) && !$0.lexicographicallyPrecedes(prefix.utf8)
        }
        return names[start..<max(start, end)]
    }

    var all: [String] {
        names
    }

    /// The first name for which the condition holds; it must hold for all after it.
    private func firstIndex(where isPast: (String.UTF8View) -> Bool) -> Int {
        var low = 0
        var high = names.count
        while low < high {
            let middle = low + (high - low) / 2
            if isPast(names[middle].utf8) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
