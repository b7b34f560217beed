import JSON
import TerminalText

/// Values and names as the formats text and table print them: as Python's `str` of them.
struct CellText: Sendable {
    /// Whether control characters become visible, as a terminal needs it.
    let isVisible: Bool

    func of(_ value: JSONValue) -> String {
        of(value.pythonString)
    }

    func of(_ name: String) -> String {
        isVisible ? SafeText(untrusted: name).plain : name
    }
}

extension [UInt8] {
    mutating func append(_ text: String) {
        append(contentsOf: text.utf8)
    }

    mutating func append(_ byte: Unicode.Scalar, count: Int = 1) {
        guard count > 0 else { return }
        append(contentsOf: repeatElement(UInt8(ascii: byte), count: count))
    }
}

extension JSONObject {
    /// The names for which something holds, in the order of their code points, as Python sorts them.
    func sortedKeys(where isWanted: (JSONValue) -> Bool = { _ in true }) -> [String] {
        var names: [String] = []
        for (name, value) in self where isWanted(value) { names.append(name) }
        return names.sorted { $0.precedes($1) }
    }
}

extension String {
    /// Whether it comes first by code points, as UTF-8 sorts too; `<` goes by canonical equivalence.
    fileprivate func precedes(_ other: String) -> Bool {
        let isFirst = utf8.withContiguousStorageIfAvailable { bytes in
            other.utf8.withContiguousStorageIfAvailable { bytes.lexicographicallyPrecedes($0) }
        }
        return (isFirst ?? nil) ?? utf8.lexicographicallyPrecedes(other.utf8)
    }
}

extension JSONValue {
    /// Whether it is neither a list nor an object.
    var isScalar: Bool {
        switch self {
        case .array, .object: false
        case .null, .bool, .number, .string: true
        }
    }
}
