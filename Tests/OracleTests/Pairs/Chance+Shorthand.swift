import JSON

extension Chance {
    /// The shorthand syntax for an object, `a=1,b=[x,y],c={d=e}`; sometimes it doesn't quite say what it
    /// should.
    mutating func shorthand(_ object: JSONObject) -> String {
        pairs(object, isTop: true)
    }

    private mutating func pairs(_ object: JSONObject, isTop: Bool) -> String {
        var parts: [String] = []
        for (name, value) in object {
            let written = isTop && once(in: 2) ? listWithCommas(value) : nested(value)
            parts.append(name + pick(["=", "=", "=", " = ", "= ", "@="]) + written)
        }
        return parts.joined(separator: pick([",", ",", ", ", " , "]))
    }

    private mutating func listWithCommas(_ value: JSONValue) -> String {
        guard let items = value.arrayValue, items.count > 1, items.allSatisfy({ $0.isPlain }) else {
            return nested(value)
        }
        var parts: [String] = []
        for item in items { parts.append(nested(item)) }
        return parts.joined(separator: ",")
    }

    private mutating func nested(_ value: JSONValue) -> String {
        switch value {
        case .object(let object):
            return "{" + pairs(object, isTop: false) + "}"
        case .array(let items):
            var parts: [String] = []
            for item in items { parts.append(nested(item)) }
            return "[" + parts.joined(separator: pick([",", ", "])) + "]"
        case .string(let text):
            return quoted(text)
        case .bool(let truth):
            return truth ? pick(["true", "True", "TRUE"]) : pick(["false", "False"])
        default:
            return JSONWriter(.compact).text(value)
        }
    }

    private mutating func quoted(_ text: String) -> String {
        let needsQuotes = text.isEmpty || !text.utf8.allSatisfy(isLetterOrDigit)
        guard needsQuotes ? !once(in: 6) : once(in: 6) else { return text }
        let mark = pick(["'", "\""])
        let escaped = text.replacing("\\", with: "\\\\").replacing(mark, with: "\\" + mark)
        return mark + escaped + mark
    }

    private func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }
}

extension JSONValue {
    fileprivate var isPlain: Bool {
        switch self {
        case .array, .object: false
        default: true
        }
    }
}
