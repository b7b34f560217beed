import Glibc
import NIOCore

/// Does the steps of one connection, each when the one before is done.
final class ScriptHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private var steps: ArraySlice<ScriptedServer.Step>
    private let connection: Int
    private let record: ScriptedServer.Record
    /// What came and no step has used up.
    private var unread: ArraySlice<UInt8> = []
    private var isPaused = false

    init(_ steps: [ScriptedServer.Step], connection: Int, record: ScriptedServer.Record) {
        self.steps = steps[...]
        self.connection = connection
        self.record = record
    }

    func channelActive(context: ChannelHandlerContext) {
        go(on: context)
        context.fireChannelActive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let bytes = Array(buffer: unwrapInboundIn(data))
        record.add(String(decoding: bytes, as: UTF8.self), to: connection)
        unread += bytes
        go(on: context)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }

    private func go(on context: ChannelHandlerContext) {
        while !isPaused, let step = steps.first {
            switch step {
            case .readRequest:
                guard takeRequest() else { return }
            case .readByte:
                guard unread.popFirst() != nil else { return }
            case .send(let text):
                context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: text)), promise: nil)
            case .pause(let duration):
                isPaused = true
                context.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(duration)) {
                    self.isPaused = false
                    self.go(on: context)
                }
            case .close:
                context.close(promise: nil)
            case .reset:
                reset(context)
            }
            steps = steps.dropFirst()
        }
    }

    private func reset(_ context: ChannelHandlerContext) {
        let abruptly = linger(l_onoff: 1, l_linger: 0)
        guard let options = context.channel as? any SocketOptionProvider else { return }
        options.setSoLinger(abruptly).assumeIsolated().whenComplete { _ in
            context.close(promise: nil)
        }
    }

    /// Takes a head and the body that it announces off what came, if all of it is there.
    private func takeRequest() -> Bool {
        let end = Array("\r\n\r\n".utf8)
        guard let start = unread.indices.first(where: { unread[$0...].starts(with: end) }) else {
            return false
        }
        let head = String(decoding: unread[..<start], as: UTF8.self).lowercased()
        let line = head.split(separator: "\r\n").first { $0.hasPrefix("content-length:") }
        let length = line?.split(separator: ":").last.flatMap { Int($0.drop { $0 == " " }) } ?? 0
        let total = start - unread.startIndex + end.count + length
        guard unread.count >= total else { return false }
        unread = unread.dropFirst(total)
        return true
    }
}
