import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import SigV4

/// One request and its reply, under one deadline.
///
/// Of the library's two interfaces this uses that with a delegate: its deadline and its cancelling hold for
/// the body too, and it starts with fewer look-ups of the runtime.
struct Exchange {
    private let client: HTTPClient
    private let request: HTTPRequest
    private let mark = SendMark()

    init(client: HTTPClient, request: HTTPRequest) {
        self.client = client
        self.request = request
        // Without a body there is no first pull: it may have left as soon as it's handed over.
        if request.body.isEmpty { mark.set() }
    }

    /// Runs it; nil waits for ever.
    func run(within limit: Duration?) async throws(TransportFailure) -> HTTPReply {
        do {
            let task = client.execute(
                request: try outgoing(),
                delegate: ReplyCollector(limit: AsyncHTTPTransport.bodyLimit),
                deadline: limit.map { .now() + TimeAmount($0) }
            )
            return try await withTaskCancellationHandler {
                try await task.get()
            } onCancel: {
                task.cancel()
            }
        } catch {
            throw failure(error)
        }
    }

    private func outgoing() throws -> HTTPClient.Request {
        var headers = NIOHTTP1.HTTPHeaders()
        headers.reserveCapacity(request.headers.count + 1)
        for header in request.headers { headers.add(name: header.name, value: header.value) }
        var url = request.url.text
        if request.url.scheme == .http, let proxy = request.proxy, let next = proxy.url {
            url = next.root + String(url.dropFirst(request.url.root.count))
            if let authorization = proxy.authorization {
                headers.add(name: "Proxy-Authorization", value: "Basic " + authorization.reveal())
            }
        }
        return try HTTPClient.Request(
            url: url,
            method: HTTPMethod(rawValue: request.method),
            headers: headers,
            body: request.body.isEmpty ? nil : body()
        )
    }

    /// The body, which sets the mark when it is asked for.
    ///
    /// The library asks when it has a connection and has written the head. A head whose `Content-Length`
    /// promises more is no request yet, so until then nothing can have been acted on.
    private func body() -> HTTPClient.Body {
        let bytes = request.body
        let mark = mark
        return .stream(contentLength: Int64(bytes.count)) { writer in
            mark.set()
            return writer.write(.byteBuffer(ByteBuffer(bytes: bytes)))
        }
    }

    private func failure(_ error: any Error) -> TransportFailure {
        let certainty = mark.certainty
        var kind = TransportFailure.Kind(error, certainty)
        if kind == .interrupted, !Task.isCancelled { kind = .readTimeout }
        if kind == .readTimeout, certainty == .neverSent { kind = .connectTimeout }
        if let proxy = request.proxy, certainty == .neverSent, kind.isOfTheNextHost {
            kind = .proxy(url: proxy.name)
        }
        return TransportFailure(
            kind,
            certainty: kind.precedesSending ? .neverSent : certainty,
            url: request.url.textWithoutQuery
        )
    }
}
