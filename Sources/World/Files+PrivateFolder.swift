import Glibc

extension Files {
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
            guard isOurs(name), lstat(path + "/" + name, &status) == 0,
                status.st_mode & S_IFMT != S_IFDIR
            else { continue }
            found.append((name, status.st_mtim.tv_sec))
        }
        guard found.count > count else { return }
        found.sort { $0.changed < $1.changed }
        for file in found.prefix(found.count - count) { unlink(path + "/" + file.name) }
    }
}
