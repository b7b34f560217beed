/// A JSON value that loses nothing: order of keys, digits of numbers.
public enum JSONValue: Sendable, Hashable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number as it was written.
    case number(JSONNumber)
    /// Text.
    case string(String)
    /// A list.
    case array([JSONValue])
    /// An object.
    case object(JSONObject)
}

extension JSONValue {
    /// Whether it is `null`.
    public var isNull: Bool {
        self == .null
    }

    /// The text of a string.
    public var stringValue: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    /// The truth of a Boolean.
    public var boolValue: Bool? {
        guard case .bool(let truth) = self else { return nil }
        return truth
    }

    /// The number of a number.
    public var numberValue: JSONNumber? {
        guard case .number(let number) = self else { return nil }
        return number
    }

    /// A number written as an integer that fits 64 bits.
    public var int64Value: Int64? {
        numberValue?.int64Value
    }

    /// A number as the nearest double.
    public var doubleValue: Double? {
        numberValue?.doubleValue
    }

    /// The items of a list.
    public var arrayValue: [JSONValue]? {
        guard case .array(let items) = self else { return nil }
        return items
    }

    /// The members of an object.
    public var objectValue: JSONObject? {
        guard case .object(let object) = self else { return nil }
        return object
    }

    /// A member of an object; nil for any other value.
    public subscript(key: String) -> JSONValue? {
        objectValue?[key]
    }

    /// An item of a list; nil for any other value, and beyond its ends.
    public subscript(index: Int) -> JSONValue? {
        guard let items = arrayValue, items.indices.contains(index) else { return nil }
        return items[index]
    }
}
