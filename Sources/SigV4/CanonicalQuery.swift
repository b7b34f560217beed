/// The query of a canonical request: each name and value encoded, then all sorted by bytes.
struct CanonicalQuery {
    /// `a=1&b=2`, empty when there is none.
    let text: String

    /// Takes names and values that are not encoded.
    init(_ items: [(name: String, value: String)]) {
        self.init(bytes: items.map { (Array($0.name.utf8), Array($0.value.utf8)) })
    }

    /// Takes the query as sent, without its `?`; a name without `=` has an empty value.
    init(raw: String) {
        let items = raw.utf8.split(separator: UInt8(ascii: "&")).map { item in
            let parts = item.split(
                separator: UInt8(ascii: "="),
                maxSplits: 1,
                omittingEmptySubsequences: false
            )
            let value = parts.count > 1 ? PercentEncoding.decode(parts[1]) : []
            return (PercentEncoding.decode(parts[0]), value)
        }
        self.init(bytes: items)
    }

    private init(bytes items: [(name: [UInt8], value: [UInt8])]) {
        guard !items.isEmpty else {
            text = ""
            return
        }
        let encoded = items.map { item in
            (name: PercentEncoding.encode(item.name), value: PercentEncoding.encode(item.value))
        }
        let sorted = encoded.sorted { left, right in
            left.name == right.name
                ? left.value.lexicographicallyPrecedes(right.value)
                : left.name.lexicographicallyPrecedes(right.name)
        }
        let joined = sorted.map { $0.name + [UInt8(ascii: "=")] + $0.value }
            .joined(separator: [UInt8(ascii: "&")])
        text = String(decoding: Array(joined), as: UTF8.self)
    }
}
