import Glibc

extension Files {
    /// Appends in a single write under an advisory lock, making the file and its folder if missing.
    ///
    /// A file that doesn't end in a newline was left so by a write that was cut off: the record begins
    /// on a line of its own, so that the two don't melt together. Without the lock the bytes still go out
    /// in one write.
    ///
    /// - Parameters:
    ///   - record: what to append, with its newline.
    ///   - path: the file; a symbolic link there is refused.
    ///   - durably: whether to return only when the bytes are on the disk.
    ///   - ending: what ends a line that was cut off.
    /// - Returns: the length of the file afterwards.
    /// - Throws: ``FileFailure``.
    @discardableResult
    public func append(
        _ record: [UInt8],
        to path: String,
        durably: Bool,
        endingCutOffLineWith ending: [UInt8] = [UInt8(ascii: "\n")]
    ) throws(FileFailure) -> Int {
        try makeDirectory(parent(of: path))
        // A file that was replaced while its lock was waited for, or while it was written to without
        // the lock, is nobody's any more: the record goes to the new one.
        for _ in 0..<10 {
            let file = try SharedFile(path, O_CREAT)
            guard file.isAtItsPath else { continue }
            let last = try file.bytes(from: max(0, try file.length() - 1)).last
            let isWhole = last == nil || last == UInt8(ascii: "\n")
            try file.descriptor.writeAll(isWhole ? record : ending + record)
            if durably { try file.flush() }
            if file.isAtItsPath { return try file.length() }
        }
        throw FileFailure(operation: .write, path: path, reason: .system(ESTALE))
    }
}
