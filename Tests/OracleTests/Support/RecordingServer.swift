import Glibc

/// A server on loopback that takes one request a connection, down to its bytes.
struct RecordingServer {
    private let listener: Int32
    /// The port that the system chose.
    let port: UInt16

    /// Runs a closure with a server, which is gone afterwards.
    static func with<Result>(_ body: (RecordingServer) async throws -> Result) async throws
        -> Result
    {
        let server = try RecordingServer()
        defer { close(server.listener) }
        return try await body(server)
    }

    private init() throws {
        let type = Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
        let listener = socket(AF_INET, type, 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isListening = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(listener, address, length) == 0 && listen(listener, 8) == 0
                    && getsockname(listener, address, &length) == 0
            }
        }
        guard isListening else {
            close(listener)
            throw ServerFailure.socket(errno)
        }
        self.listener = listener
        port = UInt16(bigEndian: address.sin_port)
    }

    /// The next request, which has been answered with the reply when this returns.
    func request(
        answering reply: PairReply = PairReply(body: "{}"),
        within limit: Duration = .seconds(20)
    ) async throws -> RecordedBytes {
        let deadline = ContinuousClock.now + limit
        let connection = try await retried(until: deadline) {
            accept(listener, nil, nil)
        }
        defer { close(connection) }
        _ = fcntl(connection, F_SETFL, O_NONBLOCK)
        _ = fcntl(connection, F_SETFD, FD_CLOEXEC)
        var bytes: [UInt8] = []
        while true {
            var buffer = [UInt8](repeating: 0, count: 65_536)
            let count = try await retried(until: deadline) {
                Int32(clamping: recv(connection, &buffer, buffer.count, 0))
            }
            guard count > 0 else { throw ServerFailure.cutOff }
            bytes += buffer.prefix(Int(count))
            guard let request = RecordedBytes(bytes) else { continue }
            let reply = reply.bytes
            guard send(connection, reply, reply.count, Int32(MSG_NOSIGNAL)) == reply.count
            else { throw ServerFailure.socket(errno) }
            return request
        }
    }

    /// Repeats a call until it doesn't say that it would block.
    private func retried(
        until deadline: ContinuousClock.Instant,
        _ call: () -> Int32
    ) async throws -> Int32 {
        while true {
            let result = call()
            if result >= 0 { return result }
            guard errno == EAGAIN || errno == EINTR else { throw ServerFailure.socket(errno) }
            guard ContinuousClock.now < deadline else { throw ServerFailure.tooLate }
            try await Task.sleep(for: .milliseconds(2))
        }
    }
}

/// Why a request could not be recorded.
enum ServerFailure: Error {
    case socket(Int32)
    case cutOff
    case tooLate
}
