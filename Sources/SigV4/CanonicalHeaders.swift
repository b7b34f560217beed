/// The headers of a canonical request: names in lower case and sorted, values without spare spaces.
struct CanonicalHeaders {
    /// One `name:value` line for each name, each with its newline.
    let text: String
    /// The names, `content-type;host;x-amz-date`.
    let names: String

    /// Takes the headers to sign; values of a repeated name are joined by commas in their order.
    init(_ headers: [(name: String, value: String)]) {
        var values: [(name: String, value: String)] = []
        for header in headers {
            let name = header.name.lowercased()
            let value = Self.trimmed(header.value)
            if let index = values.firstIndex(where: { $0.name == name }) {
                values[index].value += "," + value
            } else {
                values.append((name, value))
            }
        }
        values.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        text = values.reduce(into: "") { $0 += $1.name + ":" + $1.value + "\n" }
        names = values.reduce(into: "") { $0 += ($0.isEmpty ? "" : ";") + $1.name }
    }

    /// Takes spaces away at both ends and all but one of several in a row, line breaks included.
    private static func trimmed(_ value: String) -> String {
        var bytes: [UInt8] = []
        var isAfterSpace = false
        for byte in value.utf8 {
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"):
                isAfterSpace = true
            default:
                if isAfterSpace, !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
                isAfterSpace = false
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
