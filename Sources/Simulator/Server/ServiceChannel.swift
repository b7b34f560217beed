import Glibc
import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1

/// A connection of the endpoint: bytes to requests, requests to the service, replies to bytes.
///
/// Replies are bytes already when they get here, as faults cut and slice them.
struct ServiceChannel: ServerChildChannel {
    typealias Value = NIOAsyncChannel<Arrival, ByteBuffer>

    let service: Service
    let limits: ServerLimits
    let connections: ConnectionTable

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        channel.eventLoop.makeCompletedFuture {
            var decoderLimits = NIOHTTPDecoderLimitConfiguration()
            decoderLimits.maxHeaderFieldSize = limits.headerBytes
            decoderLimits.maxHeaderListSize = limits.headerBytes
            decoderLimits.maxHeaderFieldCount = limits.headerCount
            let decoder = HTTPRequestDecoder(
                leftOverBytesStrategy: .dropBytes,
                limitConfiguration: decoderLimits
            )
            let assembler = RequestAssembler(
                limits: limits,
                connections: connections,
                port: channel.localAddress?.port ?? 0
            )
            try channel.pipeline.syncOperations.addHandler(FirstBytes.Watcher())
            try channel.pipeline.syncOperations.addHandler(ByteToMessageHandler(decoder))
            try channel.pipeline.syncOperations.addHandler(assembler)
            let value = try Value(
                wrappingChannelSynchronously: channel,
                configuration: .init(isOutboundHalfClosureEnabled: true)
            )
            // Last, so that a connection which isn't taken is closed as a whole one.
            connections.admit(channel)
            return value
        }
    }

    func handle(value: Value, logger: Logger) async {
        // What ends a connection is told nobody: its client knows.
        try? await value.executeThenClose { inbound, outbound in
            for try await arrival in inbound {
                let delivery =
                    switch arrival {
                    case .request(let request): await service.answer(request)
                    case .refused(let refusal): service.refuse(refusal)
                    }
                guard try await deliver(delivery, to: outbound, of: value.channel) else { return }
                try await value.channel
                    .triggerUserOutboundEvent(RequestAssembler.ReplyWritten()).get()
            }
        }
    }

    /// Writes what is to go out, and says whether the connection stays open.
    private func deliver(
        _ delivery: Delivery,
        to outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>,
        of channel: any Channel
    ) async throws -> Bool {
        switch delivery {
        case .whole(let bytes, let closes):
            try await outbound.write(ByteBuffer(bytes: bytes))
            if closes { try await linger(outbound, channel) }
            return !closes
        case .byteByByte(let bytes, let closes):
            for byte in bytes { try await outbound.write(ByteBuffer(bytes: [byte])) }
            return !closes
        case .cut(let bytes):
            try await outbound.write(ByteBuffer(bytes: bytes))
            return false
        case .reset:
            try await reset(channel)
            return false
        }
    }

    /// Ends our half and gives the client a moment to read the reply and end its own: a close with
    /// unread bytes would reset the connection and could take the reply along.
    private func linger(
        _ outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>,
        _ channel: any Channel
    ) async throws {
        outbound.finish()
        let deadline = channel.eventLoop.scheduleTask(in: TimeAmount(limits.lingerTimeout)) {
            channel.close(promise: nil)
        }
        try? await channel.closeFuture.get()
        deadline.cancel()
    }

    /// Closes with `SO_LINGER` 0, which the client sees as `ECONNRESET`.
    private func reset(_ channel: any Channel) async throws {
        if let socket = channel as? any SocketOptionProvider {
            try await socket.setSoLinger(Glibc.linger(l_onoff: 1, l_linger: 0)).get()
        }
        try await channel.close()
    }
}
