public import JSON
public import World

/// A request that came in whole, and what became of it.
public struct RecordedRequest: Sendable, Hashable {
    /// When it was there.
    public let moment: Timestamp
    /// Its method, such as `POST`.
    public let method: String
    /// Its target as sent, such as `/start-flow`.
    public let target: String
    /// The operation that it names, such as `start-flow`; nil for an unknown path.
    public let operation: String?
    /// Its headers as sent, in order.
    public let headers: [HeaderField]
    /// Its body as JSON; nil when it has none or it is none.
    public let body: JSONValue?
    /// The access key id whose signature was found right; nil when none was.
    public var signedBy: String?
    /// The status that was answered; nil when the connection was reset without an answer.
    public var status: Int?
    /// The error code that was answered; nil for a success.
    public var errorCode: String?

    /// The value of the first header of that name, whatever its case.
    public func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }
}

extension RecordedRequest {
    /// Notes a request of which nothing more is known yet.
    init(_ request: IncomingRequest, at moment: Timestamp) {
        self.init(
            moment: moment,
            method: request.method,
            target: request.target,
            operation: Operation(path: request.path)?.rawValue,
            headers: request.headers,
            body: try? JSONParser(loneSurrogates: .replace).parse(request.body)
        )
    }
}
