/// A request as it stood on the wire.
struct RecordedBytes: Sendable {
    let method: String
    let target: String
    let headers: [(name: String, value: String)]
    let body: String

    /// Takes a request apart; nil when it isn't whole.
    init?(_ bytes: [UInt8]) {
        let end = Array("\r\n\r\n".utf8)
        guard let split = bytes.indices.first(where: { bytes[$0...].starts(with: end) }) else {
            return nil
        }
        let lines = String(decoding: bytes[..<split], as: UTF8.self).split(separator: "\r\n")
        let words = lines.first?.split(separator: " ") ?? []
        guard words.count == 3 else { return nil }
        method = String(words[0])
        target = String(words[1])
        headers = lines.dropFirst().map { line in
            let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            let value = (parts.dropFirst().first ?? "").drop { $0 == " " }
            return (String(parts.first ?? ""), String(value))
        }
        let length = headers.first { $0.name.lowercased() == "content-length" }
        let rest = bytes[(split + end.count)...]
        guard rest.count >= length.flatMap({ Int($0.value) }) ?? 0 else { return nil }
        body = String(decoding: rest, as: UTF8.self)
    }
}
