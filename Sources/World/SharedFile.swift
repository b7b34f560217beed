import Glibc

/// A regular file that several processes append to: open, and locked if the lock could be had.
///
/// Closing it gives the lock back.
struct SharedFile: ~Copyable {
    let descriptor: Descriptor
    /// Whether nobody else who takes the lock touches the file meanwhile.
    let isLocked: Bool

    /// Opens a file; a symbolic link is refused, and so is what could hang or never end.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - flags: what `open` is told beside, such as to make it if it is missing.
    /// - Throws: ``FileFailure``.
    init(_ path: String, _ flags: Int32 = 0) throws(FileFailure) {
        let always = O_RDWR | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
        let number = open(path, always | flags, 0o600)
        guard number >= 0 else { throw .current(.open, path) }
        let file = Descriptor(number, path: path)
        do throws(FileFailure) {
            try file.requireRegularFile()
        } catch {
            close(number)
            throw error
        }
        descriptor = file
        isLocked = SharedFile.waitBrieflyForLock(on: number)
    }

    deinit {
        close(descriptor.number)
    }

    /// Whether the path still names this file: another process may have put a new one in its place.
    var isAtItsPath: Bool {
        var here = stat()
        var there = stat()
        return fstat(descriptor.number, &here) == 0 && lstat(descriptor.path, &there) == 0
            && here.st_ino == there.st_ino && here.st_dev == there.st_dev
    }

    /// How many bytes it has.
    func length() throws(FileFailure) -> Int {
        var status = stat()
        guard fstat(descriptor.number, &status) == 0 else {
            throw .current(.read, descriptor.path)
        }
        return status.st_size
    }

    /// Its bytes from an offset to its end.
    func bytes(from offset: Int) throws(FileFailure) -> [UInt8] {
        guard lseek(descriptor.number, offset, SEEK_SET) >= 0 else {
            throw .current(.read, descriptor.path)
        }
        var bytes: [UInt8] = []
        while true {
            let more = try descriptor.read(atMost: 1 << 18)
            if more.isEmpty { return bytes }
            bytes += more
        }
    }

    /// Returns when its bytes are on the disk.
    func flush() throws(FileFailure) {
        if fsync(descriptor.number) != 0 { throw .current(.write, descriptor.path) }
    }

    /// Takes the lock if it can be had within 200 ms.
    ///
    /// A lock that is stuck, or a file system that has none, must not stop the caller.
    static func waitBrieflyForLock(on number: Int32) -> Bool {
        for _ in 0..<100 {
            if flock(number, LOCK_EX | LOCK_NB) == 0 { return true }
            if errno != EWOULDBLOCK { return false }
            usleep(2_000)
        }
        return false
    }
}
