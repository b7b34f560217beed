import TerminalText

/// The editor's thread: waits for wishes and signals, and serves them one after the other.
struct EditorLoop: Sendable {
    let terminal: Terminal
    let settings: EditorSettings
    let mailbox: Mailbox
    let pipe: WakePipe
    /// Whether the C library decodes UTF-8, without which libedit loses what isn't ASCII.
    let decodesUTF8: Bool

    /// Runs for as long as the process does.
    func run() {
        Signals.unblockAll()
        let engine = engine()
        let waiter = Waiter(pipe: pipe)
        while true {
            for line in mailbox.takeHistory() { engine.remember(line) }
            // What was posted before a question stands above it.
            for notice in mailbox.takeNotices() { engine.show(notice) }
            if let request = mailbox.takeRequest() {
                serve(request, with: engine)
                continue
            }
            guard case .woken = waiter.wait(for: nil) else { continue }
            handle(Signals.take())
        }
    }

    private func engine() -> any EditorEngine {
        let waiter = Waiter(pipe: pipe)
        if decodesUTF8, terminal.awaitForeground() {
            let libEdit = LibEditEngine(
                terminal: terminal,
                settings: settings,
                mailbox: mailbox,
                waiter: waiter
            )
            if let libEdit { return libEdit }
        }
        return PlainEngine(terminal: terminal, mailbox: mailbox, waiter: waiter)
    }

    private func serve(_ request: Mailbox.Request, with engine: any EditorEngine) {
        // What came while nothing was being read is about what ran then, not about this line.
        handle(Signals.take())
        let isCancelled = mailbox.isCancelled(request.id)
        defer { mailbox.forget(request.id) }
        switch request.reply {
        case .line(let continuation):
            let input = isCancelled ? .interrupt : engine.line(request.prompt, for: request.id)
            continuation.resume(returning: input)
        case .answer(let continuation):
            let answer = isCancelled ? .interrupt : engine.answer(request.prompt, for: request.id)
            continuation.resume(returning: answer)
        }
    }

    /// Signals while no line is being edited: the terminal is in the modes in which it was found.
    private func handle(_ signals: Signals) {
        if signals.contains(.interrupt) { settings.onInterrupt() }
        if signals.contains(.stop) { Signals.stopProcess(group: false) }
    }
}
