import Glibc

extension Files {
    /// Gives what is at a path another name beside it, which nothing has: `history.set-aside-1`.
    ///
    /// - Parameters:
    ///   - path: a file, a folder, a symbolic link, or anything else.
    ///   - isStillWrong: asked under a lock that all take who set something aside in that folder, since
    ///     another process may have done so a moment ago.
    /// - Returns: the new path, or nil when nothing was wrong any more.
    /// - Throws: ``FileFailure``.
    public func setAside(
        _ path: String,
        if isStillWrong: () throws(FileFailure) -> Bool
    ) throws(FileFailure) -> String? {
        let folder = open(parent(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw .current(.setAside, path) }
        defer { close(folder) }
        _ = SharedFile.waitBrieflyForLock(on: folder)
        guard try isStillWrong() else { return nil }
        var status = stat()
        for number in 1..<1_000 {
            let name = path + ".set-aside-\(number)"
            guard lstat(name, &status) != 0, errno == ENOENT else { continue }
            guard rename(path, name) == 0 else { break }
            return name
        }
        throw .current(.setAside, path)
    }
}
