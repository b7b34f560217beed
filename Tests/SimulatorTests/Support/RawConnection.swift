import Glibc
import World

/// A TCP connection to loopback that sends and receives bytes as they are.
///
/// Never blocks a thread: the server's tasks run on the same few ones. Every wait has a deadline.
final class RawConnection {
    struct Failure: Error {
        let what: String
        let errno: Int32
    }

    /// How a connection ended.
    enum End: Hashable {
        case closed
        case reset
        case stillOpen
    }

    private let descriptor: Int32
    private(set) var received: [UInt8] = []

    init(port: Int) async throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
        guard descriptor >= 0 else { throw Failure(what: "socket", errno: errno) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(truncatingIfNeeded: port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 || errno == EINPROGRESS else {
            throw Failure(what: "connect", errno: errno)
        }
        try await wait(for: Int16(POLLOUT), "connect")
        var (code, size) = (Int32(0), socklen_t(MemoryLayout<Int32>.size))
        getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &code, &size)
        guard code == 0 else { throw Failure(what: "connect", errno: code) }
    }

    deinit {
        close(descriptor)
    }

    func send(_ bytes: [UInt8]) async throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno == EAGAIN {
                try await wait(for: Int16(POLLOUT), "send")
            } else {
                throw Failure(what: "send", errno: errno)
            }
        }
    }

    func send(_ text: String) async throws {
        try await send(Array(text.utf8))
    }

    /// Ends this side's half, and goes on reading.
    func endSending() {
        shutdown(descriptor, Int32(SHUT_WR))
    }

    /// Reads until the connection ends, or until it is still open after `limit`.
    func readToEnd(within limit: Duration = .seconds(10)) async throws -> End {
        let deadline = ContinuousClock.now + limit
        while true {
            guard try await isReadable(until: deadline) else { return .stillOpen }
            if let end = receive() { return end }
        }
    }

    /// Reads until there is a whole reply, which is taken out of ``received``.
    func reply(within limit: Duration = .seconds(10)) async throws -> RawReply {
        let deadline = ContinuousClock.now + limit
        while true {
            if let (reply, length) = RawReply.parse(received) {
                received.removeFirst(length)
                return reply
            }
            guard try await isReadable(until: deadline), receive() == nil else {
                throw Failure(what: "no whole reply", errno: 0)
            }
        }
    }

    private func receive() -> End? {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = recv(descriptor, &buffer, buffer.count, 0)
        if count > 0 {
            received += buffer.prefix(count)
            return nil
        }
        if count == 0 { return .closed }
        return errno == EAGAIN ? nil : .reset
    }

    private func wait(for events: Int16, _ what: String) async throws {
        let deadline = ContinuousClock.now + .seconds(10)
        while ContinuousClock.now < deadline {
            var entry = pollfd(fd: descriptor, events: events, revents: 0)
            if poll(&entry, 1, 0) > 0 { return }
            try await Task.sleep(for: .milliseconds(1))
        }
        throw Failure(what: what, errno: ETIMEDOUT)
    }

    private func isReadable(until deadline: ContinuousClock.Instant) async throws -> Bool {
        while ContinuousClock.now < deadline {
            var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            if poll(&entry, 1, 0) > 0 { return true }
            try await Task.sleep(for: .milliseconds(1))
        }
        return false
    }
}
