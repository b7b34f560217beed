import AppFlow
import JSON

/// One command line of an operation and what the service replies to it, for `aws` and for us.
struct Pair: Sendable, CustomStringConvertible {
    /// Its number; with the seed it makes the pair again.
    let number: Int
    let operation: Operation
    /// What follows `aws appflow`.
    let arguments: [String]
    /// Files that the arguments name, by their path.
    let files: [(path: String, text: String)]
    let reply: PairReply

    var description: String {
        "pair \(number): \(arguments)\nreply: \(reply.status) \(reply.headers) \(reply.body)"
    }

    /// What the driver of the real `aws` takes.
    var job: JSONValue {
        [
            "arguments": .array(arguments.map(JSONValue.string)),
            "status": .number(JSONNumber(reply.status)),
            "headers": .object(JSONObject(reply.headers.map { ($0.name, .string($0.value)) })),
            "body": .string(reply.body),
        ]
    }
}

/// What the service replies with.
struct PairReply: Sendable {
    var status = 200
    var headers: [(name: String, value: String)] = []
    let body: String

    /// The reply as it stands on the wire.
    var bytes: [UInt8] {
        let lines = headers.map { "\($0.name): \($0.value)\r\n" }.joined()
        let head =
            "HTTP/1.1 \(status) Some reason\r\n\(lines)Content-Length: \(body.utf8.count)\r\n\r\n"
        return Array((head + body).utf8)
    }
}
