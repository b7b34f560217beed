import Glibc

extension TerminalReader {
    /// Does what other threads want of a line that is being edited.
    func serveMailbox() {
        let notices = reading?.isSuspended == false ? mailbox.takeNotices() : []
        if !notices.isEmpty { showAbove(notices) }
        if let reading, mailbox.isCancelled(reading.id) { self.reading?.ending = .interrupt }
    }

    /// Acts on signals in the middle of a line.
    func handle(_ signals: Signals) {
        if signals.contains(.interrupt) { reading?.ending = .interrupt }
        if signals.contains(.stop) { stop(group: false) }
        if signals.contains(.continued) { resume() }
        if signals.contains(.resized), reading?.isSuspended == false { redrawResized() }
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
        guard let found = reading?.found, reading?.isSuspended == false else { return }
        leaveLine(showing: "")
        terminal.write(Terminal.pasteOff)
        found.apply(to: terminal.input)
        TerminalModes.lowerGuard()
        reading?.isSuspended = true
        Signals.stopProcess(group: group)
        resume()
    }

    /// Back, and in the foreground: takes the terminal again and draws the line.
    ///
    /// In the background nothing is touched until the next time.
    private func resume() {
        guard let reading, terminal.isOurs else { return }
        reading.found.raiseGuard(on: terminal)
        edit.prepareTerminal()
        terminal.write(Terminal.pasteOn)
        if reading.isSuspended {
            self.reading?.isSuspended = false
            edit.resize()
            edit.refresh()
        } else {
            redrawResized()
        }
    }
}
