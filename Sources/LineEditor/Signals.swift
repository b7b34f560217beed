import CEditline
import Glibc

/// The signals that the editor's thread acts on; those that end the process are handled where they
/// arrive (`cterminalsignals.c`).
struct Signals: OptionSet {
    let rawValue: UInt32

    /// Ctrl-C.
    static let interrupt = Signals(number: SIGINT)
    /// Ctrl-Z.
    static let stop = Signals(number: SIGTSTP)
    /// The process was continued after a stop.
    static let continued = Signals(number: SIGCONT)
    /// The terminal has another size.
    static let resized = Signals(number: SIGWINCH)

    init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    private init(number: Int32) {
        rawValue = 1 << UInt32(number)
    }

    /// Has every signal noted from now on, each with a wake-up through the pipe.
    ///
    /// Once in a process.
    static func catchAll(waking pipe: WakePipe) {
        cterminalsignals_install(pipe.writeEnd)
    }

    /// Lets every signal reach this thread, which raises some itself.
    ///
    /// A thread blocks what the one that made it does, and for those of Swift's pool that is nearly
    /// all.
    static func unblockAll() {
        var none = sigset_t()
        sigemptyset(&none)
        pthread_sigmask(SIG_SETMASK, &none, nil)
    }

    /// The signals that came since the last call.
    static func take() -> Signals {
        Signals(rawValue: cterminalsignals_take())
    }

    /// Stops the process, until it is continued.
    ///
    /// - Parameter group: whether all of its group is stopped, as Ctrl-Z does it.
    static func stopProcess(group: Bool) {
        cterminalsignals_stop(group)
        _ = take()
    }
}
