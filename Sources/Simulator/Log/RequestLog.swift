/// The requests that came in, the newest so many of them.
struct RequestLog: Sendable {
    /// An endpoint that stays up for days must not grow without end.
    private static let capacity = 10_000

    private(set) var requests: [RecordedRequest] = []

    mutating func append(_ request: RecordedRequest) {
        if requests.count >= Self.capacity { requests.removeFirst(Self.capacity / 2) }
        requests.append(request)
    }
}
