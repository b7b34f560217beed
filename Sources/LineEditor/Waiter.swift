import Glibc

/// Waits for a terminal's input, another thread's wish or a signal, whichever comes first.
struct Waiter: Sendable {
    let pipe: WakePipe

    /// What ended a wait.
    enum Event {
        /// There is something to read, or the terminal is gone.
        case input
        /// Somebody posted something, or a signal came.
        case woken
        /// The time is over.
        case timeout
    }

    /// Waits for input on a descriptor, or for none when it is nil.
    ///
    /// Blocks.
    func wait(for input: Int32?, atMost limit: Duration? = nil) -> Event {
        var descriptors = [pollfd(fd: pipe.readEnd, events: Int16(POLLIN), revents: 0)]
        if let input { descriptors.append(pollfd(fd: input, events: Int16(POLLIN), revents: 0)) }
        let count = poll(&descriptors, nfds_t(descriptors.count), limit.map(milliseconds) ?? -1)
        if count < 0 { return .woken }
        if descriptors[0].revents != 0 {
            pipe.drain()
            return .woken
        }
        return count == 0 ? .timeout : .input
    }

    private func milliseconds(_ duration: Duration) -> Int32 {
        let parts = duration.components
        let whole = parts.seconds * 1_000 + parts.attoseconds / 1_000_000_000_000_000
        return Int32(clamping: max(0, whole) + 1)
    }
}
