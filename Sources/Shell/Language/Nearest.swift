/// "Did you mean": the known name that is nearest to a mistyped one.
enum Nearest {
    /// The nearest name, when it is near enough to be meant.
    static func name(to typed: String, in names: [String]) -> String? {
        all(to: typed, in: names).first
    }

    /// The near names, nearest first.
    static func all(to typed: String, in names: [String]) -> [String] {
        let limit = max(1, min(3, typed.unicodeScalars.count / 3))
        return
            names
            .map { (name: $0, distance: distance(typed, $0)) }
            .filter { $0.distance <= limit || (typed.count > 2 && $0.name.hasPrefix(typed)) }
            .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
            .map(\.name)
    }

    /// How many scalars must be inserted, removed, replaced or swapped with their neighbour.
    static func distance(_ left: String, _ right: String) -> Int {
        let a = Array(left.unicodeScalars.prefix(64))
        let b = Array(right.unicodeScalars.prefix(64))
        guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
        var beforeLast: [Int] = []
        var last = Array(0...b.count)
        for i in 1...a.count {
            var row = [i]
            for j in 1...b.count {
                var best = min(
                    last[j] + 1,
                    row[j - 1] + 1,
                    last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
                )
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                    best = min(best, beforeLast[j - 2] + 1)
                }
                row.append(best)
            }
            (beforeLast, last) = (last, row)
        }
        return last[b.count]
    }
}
