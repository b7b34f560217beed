import Glibc

extension Files {
    /// Cuts a file of lines down to its newest ones once it is too long.
    ///
    /// The shorter file takes the place of the old one in one step, under the lock of
    /// ``append(_:to:durably:endingCutOffLineWith:)``; without the lock nothing is done. When anything
    /// fails the old file is left as it was.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - limit: nothing is done while the file has no more bytes.
    ///   - kept: how many bytes are kept at most, in whole lines; no more than `limit`.
    /// - Throws: ``FileFailure``.
    public func shorten(
        _ path: String,
        longerThan limit: Int,
        to kept: Int
    ) throws(FileFailure) {
        let file = try SharedFile(path)
        let length = try file.length()
        guard file.isLocked, file.isAtItsPath, length > limit else { return }
        // One byte more, so that a line that just fits is seen to be whole.
        let start = max(0, length - kept - 1)
        let tail = try file.bytes(from: start)
        let lines = tail.drop { $0 != UInt8(ascii: "\n") }.dropFirst()
        let draft = path + ".new"
        // One that a crash left behind: nobody else makes it without the lock.
        unlink(draft)
        do throws(FileFailure) {
            try replace(file, upTo: start + tail.count, lines, by: draft)
        } catch {
            unlink(draft)
            throw error
        }
    }

    private func replace(
        _ file: borrowing SharedFile,
        upTo end: Int,
        _ lines: ArraySlice<UInt8>,
        by path: String
    ) throws(FileFailure) {
        let draft = try SharedFile(path, O_CREAT | O_EXCL)
        try draft.descriptor.writeAll(Array(lines))
        try draft.flush()
        // The disk can take its time: whoever gave up waiting for the lock has written to the old file.
        try draft.descriptor.writeAll(file.bytes(from: end))
        guard rename(path, file.descriptor.path) == 0 else {
            throw .current(.replace, file.descriptor.path)
        }
    }
}
