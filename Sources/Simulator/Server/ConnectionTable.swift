import NIOCore
import Synchronization

/// The connections that are open, never more than the limit.
final class ConnectionTable: Sendable {
    private struct Entry {
        let channel: any Channel
        var isAnswering = false
        /// When it began to wait for its client, in turns of the table.
        var waitsSince: UInt64
    }

    private struct State {
        var entries: [ObjectIdentifier: Entry] = [:]
        var turn: UInt64 = 0
        var isClosed = false
    }

    private let limit: Int
    private let state = Mutex(State())

    init(limit: Int) {
        self.limit = limit
    }

    /// Takes a new connection in, and closes the one that has waited longest when there are too
    /// many; the new one itself when all others are being answered.
    func admit(_ channel: any Channel) {
        let surplus: (any Channel)? = state.withLock { state in
            guard !state.isClosed else { return channel }
            var surplus: (any Channel)?
            if state.entries.count >= limit {
                let waiting = state.entries.filter { !$0.value.isAnswering }
                guard let oldest = waiting.min(by: { $0.value.waitsSince < $1.value.waitsSince })
                else { return channel }
                surplus = oldest.value.channel
                state.entries[oldest.key] = nil
            }
            state.turn += 1
            state.entries[ObjectIdentifier(channel)] = Entry(
                channel: channel,
                waitsSince: state.turn
            )
            return surplus
        }
        channel.closeFuture.whenComplete { [self] _ in
            state.withLock { $0.entries[ObjectIdentifier(channel)] = nil }
        }
        surplus?.close(promise: nil)
    }

    /// Notes that a request is there as a whole: the connection isn't closed for another's sake.
    func startsAnswering(_ channel: any Channel) {
        state.withLock { $0.entries[ObjectIdentifier(channel)]?.isAnswering = true }
    }

    /// Notes that every request on the connection has been answered.
    func startsWaiting(_ channel: any Channel) {
        state.withLock { state in
            state.turn += 1
            state.entries[ObjectIdentifier(channel)]?.isAnswering = false
            state.entries[ObjectIdentifier(channel)]?.waitsSince = state.turn
        }
    }

    /// Closes every connection, and every one that is still to come.
    func closeAll() {
        let channels = state.withLock { state in
            state.isClosed = true
            return state.entries.values.map(\.channel)
        }
        for channel in channels { channel.close(promise: nil) }
    }
}
