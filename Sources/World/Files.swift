import Glibc

/// Reading and writing whole files by path, with the care a shell's own files need.
///
/// Every file made here is 0600 and every folder 0700 from the first system call on, whatever the umask.
public struct Files: Sendable {
    /// Makes it; it holds nothing.
    public init() {}

    /// The bytes of a regular file of at most `limit` bytes.
    ///
    /// Opened without blocking, so that a FIFO is refused and not waited for.
    /// - Throws: ``FileFailure``; ``FileFailure/isMissing`` tells whether there was none.
    public func read(_ path: String, limit: Int) throws(FileFailure) -> [UInt8] {
        let number = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard number >= 0 else { throw .current(.open, path) }
        defer { close(number) }
        try requireRegularFile(number, path: path)
        return try readAll(Descriptor(number, path: path), limit: limit)
    }

    /// The bytes of anything that can be read to its end (a pipe, `/dev/stdin`), at most `limit`.
    public func readStream(_ path: String, limit: Int) throws(FileFailure) -> [UInt8] {
        let number = open(path, O_RDONLY | O_CLOEXEC)
        guard number >= 0 else { throw .current(.open, path) }
        defer { close(number) }
        return try readAll(Descriptor(number, path: path), limit: limit)
    }

    /// Appends in a single write under an advisory lock, making the file and its folder if missing.
    ///
    /// - Parameters:
    ///   - bytes: what to append; a record with its newline.
    ///   - path: the file; a symbolic link there is refused.
    ///   - durably: whether to return only when the bytes are on the disk.
    /// - Throws: ``FileFailure``.
    public func append(_ bytes: [UInt8], to path: String, durably: Bool) throws(FileFailure) {
        try makeDirectory(parent(of: path))
        let number = open(
            path,
            O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK,
            0o600
        )
        guard number >= 0 else { throw .current(.open, path) }
        defer { close(number) }
        try requireRegularFile(number, path: path)
        waitBrieflyForLock(on: number)
        try Descriptor(number, path: path).writeAll(bytes)
        if durably, fsync(number) != 0 { throw .current(.write, path) }
    }

    /// Makes a folder and those above it, each 0700; one that exists is left as it is.
    public func makeDirectory(_ path: String) throws(FileFailure) {
        guard !path.isEmpty, mkdir(path, 0o700) != 0, errno != EEXIST else { return }
        guard errno == ENOENT else { throw .current(.makeDirectory, path) }
        try makeDirectory(parent(of: path))
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
            throw .current(.makeDirectory, path)
        }
    }

    /// Whether something can be found at the path.
    public func exists(_ path: String) -> Bool {
        access(path, F_OK) == 0
    }

    /// Whether a regular file is at the path.
    public func isRegularFile(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    private func requireRegularFile(_ number: Int32, path: String) throws(FileFailure) {
        var status = stat()
        guard fstat(number, &status) == 0 else { throw .current(.open, path) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw FileFailure(operation: .open, path: path, reason: .notARegularFile)
        }
    }

    /// Takes the lock if it can be had within 200 ms.
    ///
    /// Without it the bytes still go out in one write: a lock that is stuck, or a file system that has
    /// none, must not stop the caller. Closing the file gives it back.
    private func waitBrieflyForLock(on number: Int32) {
        for _ in 0..<20 {
            let isTaken = flock(number, LOCK_EX | LOCK_NB) == 0
            if isTaken || errno != EWOULDBLOCK { return }
            usleep(10_000)
        }
    }

    private func readAll(_ file: Descriptor, limit: Int) throws(FileFailure) -> [UInt8] {
        var bytes: [UInt8] = []
        while true {
            let more = try file.read(atMost: 65_536)
            if more.isEmpty { return bytes }
            bytes += more
            guard bytes.count <= limit else {
                throw FileFailure(
                    operation: .read,
                    path: file.path,
                    reason: .tooLarge(limit: limit)
                )
            }
        }
    }

    private func parent(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
        return String(path[..<slash])
    }
}
