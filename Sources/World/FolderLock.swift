import Glibc

/// A lock on a folder, among the programs that ask for it; given back when this goes.
public final class FolderLock: Sendable {
    private let number: Int32

    private init(_ number: Int32) {
        self.number = number
    }

    deinit {
        close(number)
    }

    /// What came of asking for the lock.
    public enum Attempt: Sendable {
        /// It is ours.
        case taken(FolderLock)
        /// Another has it.
        case busy
        /// There is none to be had: no such folder, or a file system without locks.
        case unavailable
    }

    /// Takes the lock if nobody has it.
    public static func attempt(_ path: String) -> Attempt {
        let number = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard number >= 0 else { return .unavailable }
        if flock(number, LOCK_EX | LOCK_NB) == 0 { return .taken(FolderLock(number)) }
        let isBusy = errno == EWOULDBLOCK
        close(number)
        return isBusy ? .busy : .unavailable
    }
}
