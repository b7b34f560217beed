import JSON

extension Chance {
    /// A JSON text for a value: spaces where they may be, characters escaped or not.
    mutating func jsonText(_ value: JSONValue) -> String {
        if once(in: 2) {
            return JSONWriter(pick([.compact, .wire, .indented], or: .wire)).text(value)
        }
        return written(value)
    }

    private mutating func written(_ value: JSONValue) -> String {
        switch value {
        case .null, .bool, .number: return JSONWriter(.compact).text(value)
        case .string(let text): return quoted(text)
        case .array(let items):
            var parts: [String] = []
            for item in items { parts.append(space() + written(item) + space()) }
            return "[" + (parts.isEmpty ? space() : parts.joined(separator: ",")) + "]"
        case .object(let object):
            var parts: [String] = []
            for (name, value) in object {
                parts.append(space() + quoted(name) + space() + ":" + space() + written(value))
            }
            return "{" + parts.joined(separator: ",") + space() + "}"
        }
    }

    private mutating func space() -> String {
        pick(["", "", "", " ", "\n", "\t", "\r\n  "])
    }

    private mutating func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "/": result += once(in: 2) ? "\\/" : "/"
            case "\n": result += once(in: 2) ? "\\n" : "\\u000a"
            case _ where scalar.value < 0x20 || once(in: 6):
                for unit in String(scalar).utf16 { result += escape(unit) }
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    private mutating func escape(_ unit: UInt16) -> String {
        let digits = String(unit, radix: 16, uppercase: once(in: 2))
        return "\\u" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
}
