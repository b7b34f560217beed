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
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - limit: a longer file is refused.
    ///   - followsLinks: whether a symbolic link stands for what it points to; else it is no regular file.
    /// - Returns: all of its bytes.
    /// - Throws: ``FileFailure``; ``FileFailure/isMissing`` tells whether there was none.
    public func read(
        _ path: String,
        limit: Int,
        followsLinks: Bool = true
    ) throws(FileFailure) -> [UInt8] {
        let links = followsLinks ? 0 : O_NOFOLLOW
        let number = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | links)
        guard number >= 0 else {
            guard links == 0 || errno != ELOOP else {
                throw FileFailure(operation: .open, path: path, reason: .notARegularFile)
            }
            throw .current(.open, path)
        }
        let file = Descriptor(number, path: path)
        defer { close(number) }
        try file.requireRegularFile()
        return try readAll(file, limit: limit)
    }

    /// The bytes of anything that can be read to its end (a pipe, `/dev/stdin`), at most `limit`.
    public func readStream(_ path: String, limit: Int) throws(FileFailure) -> [UInt8] {
        let number = open(path, O_RDONLY | O_CLOEXEC)
        guard number >= 0 else { throw .current(.open, path) }
        defer { close(number) }
        return try readAll(Descriptor(number, path: path), limit: limit)
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

    func parent(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
        return String(path[..<slash])
    }
}
