/// A request as it arrived, which may be signed.
public struct SignedRequest: Sendable {
    /// The method.
    public let method: String
    /// The path as it was sent.
    public let path: String
    /// The query as it was sent, without its `?`.
    public let rawQuery: String
    /// Every header, in order.
    public let headers: [(name: String, value: String)]
    /// The whole body.
    public let body: [UInt8]

    /// Makes a request of its parts.
    public init(
        method: String,
        path: String,
        rawQuery: String,
        headers: [(name: String, value: String)],
        body: [UInt8]
    ) {
        self.method = method
        self.path = path
        self.rawQuery = rawQuery
        self.headers = headers
        self.body = body
    }

    /// The first value of a header, by its name in lower case.
    func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name }?.value
    }
}
