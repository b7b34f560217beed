import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import Synchronization

/// Puts a reply together as its parts come; called on the event loop.
final class ReplyCollector: HTTPClientResponseDelegate {
    private struct Parts {
        var head: HTTPResponseHead?
        var body: [UInt8] = []
    }

    private let limit: Int
    private let parts = Mutex(Parts())

    /// A reply whose body is longer than `limit` bytes is refused as soon as that is known.
    init(limit: Int) {
        self.limit = limit
    }

    func didReceiveHead(
        task: HTTPClient.Task<HTTPReply>,
        _ head: HTTPResponseHead
    ) -> EventLoopFuture<Void> {
        let length = head.headers.first(name: "Content-Length").flatMap { Int($0) }
        guard length ?? 0 <= limit else {
            return task.eventLoop.makeFailedFuture(NIOTooManyBytesError(maxBytes: limit))
        }
        parts.withLock { $0.head = head }
        return task.eventLoop.makeSucceededVoidFuture()
    }

    func didReceiveBodyPart(
        task: HTTPClient.Task<HTTPReply>,
        _ buffer: ByteBuffer
    ) -> EventLoopFuture<Void> {
        let isWithinLimit = parts.withLock { parts in
            buffer.withUnsafeReadableBytes { parts.body += $0 }
            return parts.body.count <= limit
        }
        guard isWithinLimit else {
            return task.eventLoop.makeFailedFuture(NIOTooManyBytesError(maxBytes: limit))
        }
        return task.eventLoop.makeSucceededVoidFuture()
    }

    func didFinishRequest(task: HTTPClient.Task<HTTPReply>) throws -> HTTPReply {
        try parts.withLock { parts in
            guard let head = parts.head else { throw HTTPClientError.remoteConnectionClosed }
            return HTTPReply(
                status: Int(head.status.code),
                reason: head.status.reasonPhrase,
                headers: HTTPHeaders(head.headers.map { HTTPHeader($0.name, $0.value) }),
                body: parts.body
            )
        }
    }
}
