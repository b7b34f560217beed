import JSON

/// What became of a command line.
struct PairRun: Sendable, Hashable {
    /// A request that was sent.
    struct Request: Sendable, Hashable {
        let method: String
        let url: String
        let contentType: String?
        let body: String
    }

    let status: Int
    let output: String
    let error: String
    let requests: [Request]

    init(status: Int, output: String, error: String, requests: [Request]) {
        self.status = status
        self.output = output
        self.error = error
        self.requests = requests
    }

    /// Reads what the driver of the real `aws` prints.
    init(_ value: JSONValue) {
        status = value["status"]?.int64Value.map { Int($0) } ?? -1
        output = value["output"]?.stringValue ?? ""
        error = value["error"]?.stringValue ?? ""
        requests = (value["requests"]?.arrayValue ?? []).map { request in
            Request(
                method: request["method"]?.stringValue ?? "",
                url: request["url"]?.stringValue ?? "",
                contentType: request["contentType"]?.stringValue,
                body: request["body"]?.stringValue ?? ""
            )
        }
    }

    /// What a person reads of an error; how it is broken into lines doesn't count.
    var sentence: String {
        error.split { $0.isWhitespace }.joined(separator: " ")
    }
}
