import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import NIOPosix

/// One request and its reply, under one deadline.
///
/// The library's own deadline ends with the reply's head, so the work runs in a task that a timer of ours
/// cancels.
struct Exchange {
    let client: HTTPClient
    let request: HTTPRequest
    private let mark = SendMark()

    init(client: HTTPClient, request: HTTPRequest) {
        self.client = client
        self.request = request
        // Without a body there is no first pull: it may have left as soon as it's handed over.
        if request.body.isEmpty { mark.set() }
    }

    /// Runs it; nil waits for ever.
    func run(within limit: Duration?) async throws(TransportFailure) -> HTTPReply {
        let deadline = Deadline()
        let work = Task { try await exchange() }
        let timer = limit.map { limit in
            AsyncHTTPTransport.eventLoops.any().scheduleTask(in: TimeAmount(limit)) {
                deadline.pass()
                work.cancel()
            }
        }
        defer { timer?.cancel() }
        do {
            return try await withTaskCancellationHandler {
                try await work.value
            } onCancel: {
                work.cancel()
            }
        } catch {
            throw failure(error, hasTimedOut: deadline.hasPassed)
        }
    }

    private func exchange() async throws -> HTTPReply {
        var outgoing = HTTPClientRequest(url: request.url.text)
        outgoing.method = HTTPMethod(rawValue: request.method)
        outgoing.headers = NIOHTTP1.HTTPHeaders(request.headers.map { ($0.name, $0.value) })
        if !request.body.isEmpty { outgoing.body = .bytes(MarkedBody(request.body, mark)) }
        let response = try await client.execute(outgoing, deadline: .distantFuture)
        let body = try await response.body.collect(upTo: AsyncHTTPTransport.bodyLimit)
        // A cancelled stream can end as if it were complete.
        try Task.checkCancellation()
        return HTTPReply(
            status: Int(response.status.code),
            reason: response.status.reasonPhrase,
            headers: HTTPHeaders(response.headers.map { HTTPHeader($0.name, $0.value) }),
            body: Array(body.readableBytesView)
        )
    }

    private func failure(_ error: any Error, hasTimedOut: Bool) -> TransportFailure {
        let certainty = mark.certainty
        let kind: TransportFailure.Kind =
            if hasTimedOut {
                certainty == .neverSent ? .connectTimeout : .readTimeout
            } else if Task.isCancelled {
                .interrupted
            } else {
                TransportFailure.Kind(error, certainty)
            }
        return TransportFailure(
            kind,
            certainty: kind.precedesSending ? .neverSent : certainty,
            url: request.url.textWithoutQuery
        )
    }
}
