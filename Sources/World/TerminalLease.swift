import Glibc

/// The time in which a program that was started has the terminal, should standard input be one.
struct TerminalLease {
    private let modes: termios?
    private let onQuit: sigaction

    /// Begins now: Ctrl-\ ends the program and not us.
    init() {
        var modes = termios()
        self.modes = tcgetattr(STDIN_FILENO, &modes) == 0 ? modes : nil
        var ignored = sigaction()
        ignored.__sigaction_handler.sa_handler = SIG_IGN
        var found = sigaction()
        sigaction(SIGQUIT, &ignored, &found)
        onQuit = found
    }

    /// Ends it: the terminal has the modes that it had, whatever the program has left.
    func end() {
        var action = onQuit
        sigaction(SIGQUIT, &action, nil)
        // In the background the terminal is somebody else's by now.
        guard var modes, tcgetpgrp(STDIN_FILENO) == getpgrp() else { return }
        tcsetattr(STDIN_FILENO, TCSADRAIN, &modes)
    }
}
