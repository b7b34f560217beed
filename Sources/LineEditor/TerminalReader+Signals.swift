import Glibc

extension TerminalReader {
    /// Does what other threads want of a line that is being edited.
    func serveMailbox() {
        let notices = mailbox.takeNotices()
        if !notices.isEmpty { showAbove(notices) }
        if let reading, mailbox.isCancelled(reading.id) { self.reading?.ending = .interrupt }
    }

    /// Acts on signals in the middle of a line.
    func handle(_ signals: Signals) {
        if signals.contains(.interrupt) { reading?.ending = .interrupt }
        if signals.contains(.stop) { stop(group: false) }
        if signals.contains(.continued) { resume(onNewRow: false) }
        if signals.contains(.resized) { redrawResized() }
    }

    /// Does what the terminal does for a key when lines aren't edited.
    func press(_ key: SignalKeys.Key) {
        switch key {
        case .interrupt: reading?.ending = .interrupt
        case .stop: stop(group: true)
        case .quit: raise(SIGQUIT)
        }
    }

    /// Ctrl-Z: the terminal as it was found, until the process is continued.
    private func stop(group: Bool) {
        guard let found = reading?.found else { return }
        leaveLine(showing: "")
        terminal.write(Terminal.pasteOff)
        found.apply(to: terminal.input)
        TerminalModes.lowerGuard()
        Signals.stopProcess(group: group)
        resume(onNewRow: true)
    }

    /// Takes the terminal again and draws the line, below what others have drawn or where it was.
    ///
    /// Continued in the background the process stops again, as every one that reads does: a shell
    /// doesn't tell it when it comes to the foreground.
    private func resume(onNewRow: Bool) {
        guard let reading else { return }
        let isBelow = onNewRow || !terminal.isOurs
        guard terminal.awaitForeground() else {
            self.reading?.ending = .closed
            return
        }
        reading.found.raiseGuard(on: terminal)
        edit.prepareTerminal()
        terminal.write(Terminal.pasteOn)
        if isBelow {
            edit.resize()
            edit.refresh()
        } else {
            redrawResized()
        }
    }
}
