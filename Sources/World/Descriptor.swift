import Glibc

/// An open file descriptor, used but not owned.
struct Descriptor {
    let number: Int32
    let path: String

    init(_ number: Int32, path: String = "") {
        self.number = number
        self.path = path
    }

    /// Writes every byte, however the system cuts it up.
    func writeAll(_ bytes: [UInt8]) throws(FileFailure) {
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.write(number, buffer.baseAddress?.advanced(by: done), buffer.count - done)
            }
            if count > 0 {
                done += count
            } else if errno == EAGAIN {
                waitUntilWritable()
            } else if errno != EINTR {
                throw .current(.write, path)
            }
        }
    }

    /// Reads at most `count` bytes; empty at the end of the file.
    func read(atMost count: Int) throws(FileFailure) -> [UInt8] {
        while true {
            var got = -1
            let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, length in
                got = Glibc.read(number, buffer.baseAddress, count)
                length = max(0, got)
            }
            if got >= 0 { return bytes }
            if errno != EINTR { throw .current(.read, path) }
        }
    }

    /// Refuses what could hang or never end.
    func requireRegularFile() throws(FileFailure) {
        var status = stat()
        guard fstat(number, &status) == 0 else { throw .current(.open, path) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw FileFailure(operation: .open, path: path, reason: .notARegularFile)
        }
    }

    private func waitUntilWritable() {
        var poll = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
        _ = Glibc.poll(&poll, 1, 1_000)
    }
}
