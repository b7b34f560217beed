import JSON
import World

/// A reply before it is bytes.
struct OutgoingReply: Sendable, Hashable {
    var status: Int
    var headers: [HeaderField]
    var body: [UInt8]

    /// A success.
    init(_ value: JSONObject) {
        status = 200
        headers = []
        body = JSONWriter(.compact).bytes(.object(value))
    }

    /// An error of the service.
    init(_ error: ServiceError) {
        self.init(status: error.code.status, code: error.code.rawValue, message: error.message)
    }

    /// An error of any status; without a code it has no error header, as of a proxy in between.
    init(status: Int, code: String?, message: String?, headers: [HeaderField] = []) {
        self.status = status
        self.headers = (code.map { [HeaderField("x-amzn-errortype", $0)] } ?? []) + headers
        let text: JSONObject = message.map { ["message": .string($0)] } ?? [:]
        body = JSONWriter(.compact).bytes(.object(text))
    }

    /// The code of an error; nil for a success.
    var errorCode: String? {
        headers.first { $0.name == "x-amzn-errortype" }?.value
    }

    /// The status line and the headers, with all that every reply has.
    func head(requestID: String, at now: Timestamp, closes: Bool) -> [UInt8] {
        var lines = ["HTTP/1.1 \(status) \(Self.reason(status))"]
        lines.append("Date: " + now.httpDate)
        lines.append("Content-Type: application/json")
        lines.append("Content-Length: \(body.count)")
        lines.append("x-amzn-RequestId: " + requestID)
        if closes { lines.append("Connection: close") }
        lines += headers.map { "\(oneLine($0.name)): \(oneLine($0.value))" }
        return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
    }

    /// What a file of faults says can't begin a header of its own.
    private func oneLine(_ text: String) -> String {
        String(text.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F })
    }

    private static func reason(_ status: Int) -> String {
        switch status {
        case 200: "OK"
        case 400: "Bad Request"
        case 402: "Payment Required"
        case 403: "Forbidden"
        case 404: "Not Found"
        case 408: "Request Timeout"
        case 409: "Conflict"
        case 411: "Length Required"
        case 413: "Content Too Large"
        case 429: "Too Many Requests"
        case 431: "Request Header Fields Too Large"
        case 500: "Internal Server Error"
        case 502: "Bad Gateway"
        case 503: "Service Unavailable"
        case 504: "Gateway Timeout"
        default: "Status"
        }
    }
}

extension OutgoingReply {
    /// What became of an operation.
    init(_ result: Result<JSONObject, ServiceError>) {
        switch result {
        case .success(let value): self.init(value)
        case .failure(let error): self.init(error)
        }
    }
}
