import Glibc

extension Files {
    /// A file, a pipe or a device as a stream, which keeps it open until the process ends.
    public func stream(_ path: String) throws(FileFailure) -> InputStream {
        let number = open(path, O_RDONLY | O_CLOEXEC)
        guard number >= 0 else { throw .current(.open, path) }
        var status = stat()
        guard fstat(number, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
            close(number)
            throw FileFailure(operation: .open, path: path, reason: .notARegularFile)
        }
        return .descriptor(number)
    }
}
