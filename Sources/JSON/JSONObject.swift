import OrderedCollections

/// An object: keys in the order they came, each once.
public struct JSONObject: Sendable, Hashable, ExpressibleByDictionaryLiteral {
    private var members: OrderedDictionary<JSONKey, JSONValue>

    /// Makes an empty object.
    public init() {
        members = [:]
    }

    /// Makes an object of a literal; of a key given twice the last value counts, at the first place.
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self.init()
        for (key, value) in elements { self[key] = value }
    }

    /// The value of a key, or nil when there is none. Setting nil takes the key away.
    public subscript(key: String) -> JSONValue? {
        get { members[JSONKey(key)] }
        set { members[JSONKey(key)] = newValue }
    }

    /// The keys, in order.
    public var keys: [String] {
        members.keys.map(\.text)
    }

    /// The values, in the order of their keys.
    public var values: [JSONValue] {
        Array(members.values)
    }

    /// How many members there are.
    public var count: Int {
        members.count
    }

    /// Whether there is no member.
    public var isEmpty: Bool {
        members.isEmpty
    }

    /// Equal when both hold the same members in the same order.
    public static func == (left: JSONObject, right: JSONObject) -> Bool {
        left.members == right.members
    }
}

extension JSONObject: Sequence {
    /// Walks the members in order.
    public struct Iterator: IteratorProtocol {
        private var members: OrderedDictionary<JSONKey, JSONValue>.Iterator

        fileprivate init(_ members: OrderedDictionary<JSONKey, JSONValue>.Iterator) {
            self.members = members
        }

        /// The next member.
        public mutating func next() -> (key: String, value: JSONValue)? {
            members.next().map { ($0.key.text, $0.value) }
        }
    }

    /// Walks the members in order.
    public func makeIterator() -> Iterator {
        Iterator(members.makeIterator())
    }
}
