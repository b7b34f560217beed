extension JSONValue {
    /// Whether this is `null`.
    public var isNull: Bool {
        if case .null = self { true } else { false }
    }

    /// The truth value, or nil when this is something else.
    public var boolValue: Bool? {
        if case .bool(let bool) = self { bool } else { nil }
    }

    /// The number, or nil when this is something else.
    public var numberValue: JSONNumber? {
        if case .number(let number) = self { number } else { nil }
    }

    /// The whole number, or nil when this is none or it doesn't fit in 64 bits.
    public var int64Value: Int64? {
        numberValue?.int64Value
    }

    /// The nearest finite `Double`, or nil when this is no number or beyond the range of `Double`.
    public var doubleValue: Double? {
        numberValue?.doubleValue
    }

    /// The string, or nil when this is something else.
    public var stringValue: String? {
        if case .string(let string) = self { string } else { nil }
    }

    /// The list, or nil when this is something else.
    public var arrayValue: [JSONValue]? {
        if case .array(let array) = self { array } else { nil }
    }

    /// The object, or nil when this is something else.
    public var objectValue: JSONObject? {
        if case .object(let object) = self { object } else { nil }
    }

    /// The member of that name, or nil when there is none or this is no object.
    public subscript(key: String) -> JSONValue? {
        objectValue?[key]
    }

    /// The element at that place, counted from 0, or nil when there is none or this is no list.
    public subscript(index: Int) -> JSONValue? {
        guard let array = arrayValue, array.indices.contains(index) else { return nil }
        return array[index]
    }
}
