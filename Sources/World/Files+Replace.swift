import Glibc

extension Files {
    /// Puts a new file in the place of whatever is at a path, in one step; nobody sees half of it.
    ///
    /// The folder is made if it is missing. A folder at the path is left alone.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - bytes: all that it shall hold.
    /// - Throws: ``FileFailure``; what was at the path is still there then.
    public func replace(_ path: String, with bytes: [UInt8]) throws(FileFailure) {
        try makeDirectory(parent(of: path))
        // Of this process alone; one that a crash left behind is nobody's.
        let draft = path + ".\(getpid())"
        unlink(draft)
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
        let number = open(draft, flags, 0o600)
        guard number >= 0 else { throw .current(.open, draft) }
        do throws(FileFailure) {
            defer { close(number) }
            try Descriptor(number, path: draft).writeAll(bytes)
        } catch {
            unlink(draft)
            throw error
        }
        guard rename(draft, path) == 0 else {
            let failure = FileFailure.current(.replace, path)
            unlink(draft)
            throw failure
        }
    }

    /// Whether a folder is this user's and nobody else can put anything into it; a link to one is not.
    public func isPrivateFolder(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
            && status.st_uid == geteuid() && status.st_mode & 0o022 == 0
    }

    /// Removes the files of a folder that were changed longest ago, until no more than `count` are left.
    ///
    /// Looks at no more than ten thousand; what can't be removed stays.
    ///
    /// - Parameters:
    ///   - path: the folder.
    ///   - count: how many files may stay.
    ///   - isOurs: whether a name is one that may be removed.
    public func thinOut(_ path: String, to count: Int, where isOurs: (String) -> Bool) {
        guard let folder = opendir(path) else { return }
        defer { closedir(folder) }
        var found: [(name: String, changed: Int)] = []
        while found.count < 10_000, let entry = readdir(folder) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            var status = stat()
            guard isOurs(name), lstat(path + "/" + name, &status) == 0 else { continue }
            found.append((name, status.st_mtim.tv_sec))
        }
        guard found.count > count else { return }
        found.sort { $0.changed < $1.changed }
        for file in found.prefix(found.count - count) { unlink(path + "/" + file.name) }
    }
}
