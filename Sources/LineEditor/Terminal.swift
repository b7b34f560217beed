import Glibc

/// The descriptors of a terminal, and what is done with it directly.
struct Terminal: Sendable {
    let input: Int32
    let output: Int32

    /// Switches bracketed paste on: the terminal says where a paste begins and ends.
    static let pasteOn = "\u{1B}[?2004h"
    /// Switches bracketed paste off.
    static let pasteOff = "\u{1B}[?2004l"

    /// Clears everything from the first column on, to the end of the screen.
    ///
    /// Not in one: tmux takes that in the first row for clearing the screen, and keeps a copy of all
    /// above it.
    static let clearBelow = " \u{1B}[J\r"

    /// What a terminal is sent when the process dies in the middle of a line.
    static let farewell: StaticString = "\u{1B}[?2004l\n"
    /// The same while a hint stands after the cursor, which goes too.
    static let farewellToHint: StaticString = "\u{1B}[J\u{1B}[?2004l\n"

    /// Whether a person types and looks there.
    var isTerminal: Bool {
        isatty(input) == 1 && isatty(output) == 1
    }

    /// Whether the process may set modes and draw: it isn't in the background.
    var isOurs: Bool {
        let foreground = tcgetpgrp(input)
        // A terminal that isn't the one which controls us has no foreground to be out of.
        return foreground < 0 || foreground == getpgrp()
    }

    /// Stops the process until it is in the foreground; false when it can't be stopped.
    ///
    /// In the background the terminal has the modes of the program in front of it: they must not be
    /// taken for those to go back to. A process that no shell looks after isn't stopped.
    func awaitForeground() -> Bool {
        for _ in 0..<100 {
            if isOurs { return true }
            raise(SIGTTIN)
        }
        return isOurs
    }

    /// Columns and rows; 80 and 24 when the terminal doesn't say.
    var size: (columns: Int, rows: Int) {
        var size = winsize()
        guard ioctl(output, UInt(TIOCGWINSZ), &size) == 0 else { return (80, 24) }
        return (size.ws_col < 2 ? 80 : Int(size.ws_col), size.ws_row < 1 ? 24 : Int(size.ws_row))
    }

    /// Writes all of a text.
    ///
    /// A terminal that is gone takes nothing; reading from it will tell.
    func write(_ text: String) {
        var text = text
        text.withUTF8 { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let count = Glibc.write(
                    output,
                    UnsafeBufferPointer(rebasing: rest).baseAddress,
                    rest.count
                )
                if count > 0 {
                    rest = rest.dropFirst(count)
                } else if errno == EAGAIN {
                    waitUntilWritable()
                } else if errno != EINTR {
                    return
                }
            }
        }
    }

    /// One byte; nil at the end, or when the terminal is gone.
    ///
    /// Blocks.
    ///
    /// One and not more: what comes after the line is for whoever reads next.
    func readByte() -> UInt8? {
        var byte: UInt8 = 0
        while true {
            let count = Glibc.read(input, &byte, 1)
            if count == 1 { return byte }
            if count == 0 || (errno != EINTR && errno != EAGAIN) { return nil }
        }
    }

    /// Whether something can be read at once.
    var hasInput: Bool {
        var descriptor = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
        return poll(&descriptor, 1, 0) > 0
    }

    /// Throws away what was typed and not read.
    func discardInput() {
        tcflush(input, TCIFLUSH)
    }

    private func waitUntilWritable() {
        var descriptor = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
        _ = poll(&descriptor, 1, 1_000)
    }
}
