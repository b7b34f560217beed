import Glibc

/// A pipe by which other threads, and signal handlers, wake one that waits in `poll`.
///
/// It is never closed: a late write must not reach a descriptor that has come to mean something
/// else.
struct WakePipe: Sendable {
    /// What to poll for input.
    let readEnd: Int32
    /// What a signal handler writes a byte to.
    let writeEnd: Int32

    /// Opens a pipe; nil when the process has no descriptors left.
    init?() {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        readEnd = ends[0]
        writeEnd = ends[1]
    }

    /// Makes the next `poll` return at once.
    func wake() {
        var byte: UInt8 = 0
        _ = Glibc.write(writeEnd, &byte, 1)
    }

    /// Forgets all wake-ups so far.
    func drain() {
        var bytes = [UInt8](repeating: 0, count: 64)
        while Glibc.read(readEnd, &bytes, bytes.count) == bytes.count {}
    }
}
