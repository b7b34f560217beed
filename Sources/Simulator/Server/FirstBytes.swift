import NIOCore

/// Tells the handlers behind the HTTP decoder that bytes came, complete or not.
struct FirstBytes: Sendable {
    final class Watcher: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            context.fireUserInboundEventTriggered(FirstBytes())
            context.fireChannelRead(data)
        }
    }
}
