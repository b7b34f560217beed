/// The ids of one cancel request: at least one, at most 100, each once, none empty (laws 1 and 3).
public struct CancelIDs: Sendable, Hashable {
    /// What the service takes in one request (model: `ExecutionIds`, max 100).
    public static let limit = 100

    /// The ids, in the order they were given.
    public let all: [String]

    /// Makes a list of ids; of an id given twice the first place counts.
    ///
    /// - Returns: nil for no ids, for more than ``limit`` different ones, and when one is empty.
    public init?(_ ids: [String]) {
        let different = CancelIDs.different(ids)
        guard !different.isEmpty, different.count <= CancelIDs.limit,
            !different.contains(where: \.isEmpty)
        else { return nil }
        all = different
    }

    private init(checked ids: [String]) {
        all = ids
    }

    /// Cuts any number of ids into lists of at most ``limit``, each id once over all of them.
    ///
    /// - Returns: nil when an id is empty; no list for no ids.
    public static func chunks(_ ids: [String]) -> [CancelIDs]? {
        let different = different(ids)
        guard !different.contains(where: \.isEmpty) else { return nil }
        return stride(from: 0, to: different.count, by: limit).map { start in
            CancelIDs(checked: Array(different[start...].prefix(limit)))
        }
    }

    /// Each id once, told apart by its bytes as the service does, not by canonical equivalence.
    private static func different(_ ids: [String]) -> [String] {
        var seen: Set<[UInt8]> = []
        return ids.filter { seen.insert(Array($0.utf8)).inserted }
    }
}
