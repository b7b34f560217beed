import JSON

/// A reply as it came over a connection.
struct RawReply {
    let status: Int
    let headers: [(name: String, value: String)]
    let body: [UInt8]

    /// The first reply in some bytes and its length, or nil when it isn't whole.
    static func parse(_ bytes: [UInt8]) -> (RawReply, length: Int)? {
        let ends = bytes.indices.dropLast(3).first {
            bytes[$0..<$0 + 4].elementsEqual([13, 10, 13, 10])
        }
        guard let end = ends else { return nil }
        let lines = bytes[..<end].split(separator: 10).map { line in
            String(decoding: line.filter { $0 != 13 }, as: UTF8.self)
        }
        let words = (lines.first ?? "").split(separator: " ")
        guard words.count > 1, let status = Int(words[1]) else { return nil }
        let headers = lines.dropFirst().compactMap { line -> (name: String, value: String)? in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            let value = line[line.index(after: colon)...].drop { $0 == " " }
            return (line[..<colon].lowercased(), String(value))
        }
        let size = headers.first { $0.name == "content-length" }.flatMap { Int($0.value) } ?? 0
        let length = end + 4 + size
        guard bytes.count >= length else { return nil }
        return (
            RawReply(status: status, headers: headers, body: Array(bytes[(end + 4)..<length])),
            length
        )
    }

    func header(_ name: String) -> String? {
        headers.first { $0.name == name.lowercased() }?.value
    }

    var code: String? {
        header("x-amzn-errortype")
    }

    var json: JSONValue? {
        try? JSONParser().parse(body)
    }

    var message: String? {
        json?["message"]?.stringValue
    }
}
