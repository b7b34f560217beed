import JSON
import World

/// What a list of the service was at one moment, as far as completion wants it.
struct CandidateList: Sendable {
    /// Each name once.
    let items: [Candidate]
    /// When all of it was true.
    let since: Timestamp
    /// Whether it was read to its end.
    let isWhole: Bool

    /// The items that are kept at most.
    static let limit = 10_000

    /// The names that were just read, and behind them those that only the older list has.
    func completed(by older: CandidateList) -> CandidateList {
        let names = Set(items.map(\.name))
        let others = older.items.filter { !names.contains($0.name) }
        let all = items + others
        return CandidateList(
            items: Array(all.prefix(CandidateList.limit)),
            since: older.since,
            isWhole: false
        )
    }
}

extension CandidateList {
    /// How it is kept; nothing in it says whose it is.
    func kept(of kind: CandidateRequest.Kind, key: String) -> [UInt8] {
        var object: JSONObject = ["format": .number(JSONNumber(CandidateList.format))]
        object["key"] = .string(key)
        object["since"] = .number(JSONNumber(since.seconds))
        object["isWhole"] = .bool(isWhole)
        object["items"] = .array(items.map { $0.kept(of: kind) })
        return JSONWriter(.compact).bytes(.object(object))
    }

    /// Reads what was kept; nil for anything else.
    init?(kept bytes: [UInt8], of kind: CandidateRequest.Kind, key: String) {
        guard let value = try? JSONParser().parse(bytes),
            value["format"]?.int64Value == CandidateList.format,
            value["key"]?.stringValue == key,
            let since = value["since"]?.doubleValue.flatMap(Timestamp.init(epoch:)),
            let isWhole = value["isWhole"]?.boolValue,
            let items = value["items"]?.arrayValue
        else { return nil }
        self.items = items.prefix(CandidateList.limit).compactMap { Candidate($0, of: kind) }
        self.since = since
        self.isWhole = isWhole
    }

    private static let format: Int64 = 1
}
