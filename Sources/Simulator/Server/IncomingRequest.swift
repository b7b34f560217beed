/// A request that came in whole.
struct IncomingRequest: Sendable {
    var method: String
    /// The target of the request line, as sent.
    var target: String
    var headers: [HeaderField]
    var body: [UInt8]
    /// The port it came in on.
    var port: Int
    /// Whether the client wants the connection to stay open.
    var keepsAlive = true

    /// Every value of a header, whatever the case of its name.
    func values(of name: String) -> [String] {
        headers.filter { $0.name.lowercased() == name }.map(\.value)
    }

    /// The target up to the question mark.
    var path: String {
        target.prefix { $0 != "?" }.description
    }

    /// The parameters behind the question mark, still percent-encoded.
    var query: [(name: String, value: String)] {
        guard let mark = target.firstIndex(of: "?") else { return [] }
        return target[target.index(after: mark)...].split(separator: "&").map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
        }
    }
}
