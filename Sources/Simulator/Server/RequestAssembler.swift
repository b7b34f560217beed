import NIOCore
import NIOHTTP1

/// Puts requests together from their parts, within the limits of size and time.
///
/// All of it happens on the connection's event loop. Once a request was refused, everything that
/// comes after is dropped unread: the reply must still get out, and that takes reading on for a
/// moment, as closing with unread bytes would reset the connection.
final class RequestAssembler: ChannelDuplexHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = Arrival
    typealias OutboundIn = ByteBuffer

    /// Sent down the pipeline when the reply to a request has been written.
    struct ReplyWritten: Sendable {}

    private enum State {
        /// No part of a request is there.
        case waiting
        /// Bytes came, and the headers aren't complete.
        case receivingHead
        case receivingBody(HTTPRequestHead, [UInt8])
        case refused
    }

    private let limits: ServerLimits
    private let connections: ConnectionTable
    private let port: Int
    private var state = State.waiting
    private var unanswered = 0
    private var began: NIODeadline = .now()
    private var deadline: Scheduled<Void>?

    init(limits: ServerLimits, connections: ConnectionTable, port: Int) {
        self.limits = limits
        self.connections = connections
        self.port = port
    }

    func handlerAdded(context: ChannelHandlerContext) {
        expect(within: limits.headTimeout, context, otherwise: .close)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        deadline?.cancel()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        guard event is FirstBytes else {
            context.fireUserInboundEventTriggered(event)
            return
        }
        guard case .waiting = state else { return }
        state = .receivingHead
        began = .now()
        expect(within: limits.headTimeout, context, otherwise: .refuse)
    }

    func triggerUserOutboundEvent(
        context: ChannelHandlerContext,
        event: Any,
        promise: EventLoopPromise<Void>?
    ) {
        guard event is ReplyWritten else {
            context.triggerUserOutboundEvent(event, promise: promise)
            return
        }
        promise?.succeed()
        unanswered -= 1
        guard unanswered == 0 else { return }
        connections.startsWaiting(context.channel)
        guard case .waiting = state else { return }
        expect(within: limits.idleTimeout, context, otherwise: .close)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch (unwrapInboundIn(data), state) {
        case (_, .refused):
            break
        case (.head(let head), _):
            begin(head, context)
        case (.body(let part), .receivingBody(let head, var body)):
            guard body.count + part.readableBytes <= limits.bodyBytes else {
                return refuse(.bodyTooLarge, context)
            }
            state = .waiting
            body.append(contentsOf: part.readableBytesView)
            state = .receivingBody(head, body)
        case (.end, .receivingBody(let head, let body)):
            complete(head, body, context)
        case (.body, _), (.end, _):
            refuse(.malformed, context)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        switch error {
        case HTTPParserError.headerOverflow: refuse(.headersTooLarge, context)
        case is HTTPParserError: refuse(.malformed, context)
        // More bytes after an error of the parser.
        case is ByteToMessageDecoderError: break
        default: context.close(promise: nil)
        }
    }

    private func begin(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        guard !head.headers.contains(name: "transfer-encoding") else {
            return refuse(.lengthRequired, context)
        }
        let length = head.headers.first(name: "content-length").flatMap { Int($0) } ?? 0
        guard length <= limits.bodyBytes else { return refuse(.bodyTooLarge, context) }
        state = .receivingBody(head, [])
        let left = began + TimeAmount(limits.requestTimeout) - .now()
        expect(within: .nanoseconds(left.nanoseconds), context, otherwise: .refuse)
    }

    private func complete(
        _ head: HTTPRequestHead,
        _ body: [UInt8],
        _ context: ChannelHandlerContext
    ) {
        state = .waiting
        deadline?.cancel()
        unanswered += 1
        connections.startsAnswering(context.channel)
        let request = IncomingRequest(
            method: head.method.rawValue,
            target: head.uri,
            headers: head.headers.map { HeaderField($0.name, $0.value) },
            body: body,
            port: port,
            keepsAlive: head.isKeepAlive
        )
        context.fireChannelRead(wrapInboundOut(.request(request)))
    }

    private func refuse(_ refusal: Refusal, _ context: ChannelHandlerContext) {
        if case .refused = state { return }
        state = .refused
        context.fireChannelRead(wrapInboundOut(.refused(refusal)))
        context.fireChannelReadComplete()
        expect(within: limits.lingerTimeout, context, otherwise: .close)
    }

    private enum Expiry {
        case close
        case refuse
    }

    /// Sets the one deadline of the connection, in place of the one that was set before.
    private func expect(
        within duration: Duration,
        _ context: ChannelHandlerContext,
        otherwise expiry: Expiry
    ) {
        deadline?.cancel()
        let loop = context.eventLoop.assumeIsolated()
        deadline = loop.scheduleTask(in: TimeAmount(duration)) { [self] in
            switch expiry {
            case .close: context.close(promise: nil)
            case .refuse: refuse(.timeout, context)
            }
        }
    }
}
