import Glibc

extension Files {
    /// Puts bytes in the place of a file in one step, making its folder if missing.
    ///
    /// Who reads meanwhile sees the old file or the new one. A symbolic link at the path is replaced, not
    /// followed. A folder that is another user's, or that everybody can write to, is refused.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - bytes: all that will be in it.
    ///   - name: what tells this writer from all others, for the file that is written first.
    /// - Throws: ``FileFailure``; the old file is as it was then.
    public func replace(
        _ path: String,
        with bytes: [UInt8],
        draftName name: String
    ) throws(FileFailure) {
        let folder = parent(of: path)
        try makeDirectory(folder)
        try requirePrivateFolder(folder)
        let draft = path + "." + name + ".tmp"
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
        let number = open(draft, flags, 0o600)
        guard number >= 0 else { throw .current(.open, draft) }
        do throws(FileFailure) {
            defer { close(number) }
            try Descriptor(number, path: draft).writeAll(bytes)
            guard fsync(number) == 0 else { throw .current(.write, draft) }
            guard rename(draft, path) == 0 else { throw .current(.replace, path) }
        } catch {
            unlink(draft)
            throw error
        }
    }

    /// Whether a file there could be replaced, as far as its folder, which must exist, tells.
    public func mayReplace(_ path: String) -> Bool {
        let folder = parent(of: path)
        guard (try? requirePrivateFolder(folder)) != nil else { return false }
        return access(folder.isEmpty ? "." : folder, W_OK) == 0
    }

    private func requirePrivateFolder(_ folder: String) throws(FileFailure) {
        var status = stat()
        guard stat(folder.isEmpty ? "." : folder, &status) == 0 else {
            throw .current(.open, folder)
        }
        guard status.st_uid == geteuid(), status.st_mode & S_IWOTH == 0 else {
            throw FileFailure(operation: .open, path: folder, reason: .system(EPERM))
        }
    }
}
