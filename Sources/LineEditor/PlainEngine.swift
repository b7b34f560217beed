import TerminalText

/// Lines from a terminal that can't be drawn on: the system's own line editing, and nothing more.
///
/// What holds of every line holds here too: Ctrl-C gives up the line, invalid UTF-8 and control
/// characters refuse it, and nothing typed before a question answers it.
struct PlainEngine: EditorEngine {
    /// The most bytes of a line that the system keeps; it drops what is typed beyond them.
    private static let longestLine = 4_095

    let terminal: Terminal
    let mailbox: Mailbox
    let waiter: Waiter

    func line(_ prompt: SafeText, for id: Int) -> Input {
        terminal.write(prompt.plain)
        return read(prompt: prompt, for: id)
    }

    func answer(_ question: SafeText, for id: Int) -> Answer {
        terminal.write(question.plain)
        terminal.discardInput()
        var arming = Arming()
        while let left = arming.remaining {
            if case .input = waiter.wait(for: terminal.input, atMost: left) {
                terminal.discardInput()
                arming.disturb()
            }
        }
        return Answer(read(prompt: question, for: id))
    }

    func show(_ notice: SafeText) {
        terminal.write(notice.plain + "\n")
    }

    func remember(_ line: String) {}

    private func read(prompt: SafeText, for id: Int) -> Input {
        guard terminal.awaitForeground() else { return .end }
        var bytes: [UInt8] = []
        while true {
            if mailbox.isCancelled(id) { return .interrupt }
            showNotices(before: prompt)
            switch waiter.wait(for: terminal.input) {
            case .timeout: continue
            case .woken:
                let signals = Signals.take()
                if signals.contains(.interrupt) {
                    terminal.write("\n")
                    return .interrupt
                }
                if signals.contains(.stop) {
                    Signals.stopProcess(group: false)
                    terminal.write(prompt.plain)
                }
            case .input:
                // A line that Ctrl-D broke off was never entered.
                guard let byte = terminal.readByte() else { return .end }
                if byte == UInt8(ascii: "\n") { return Self.checked(bytes) }
                bytes.append(byte)
            }
        }
    }

    private func showNotices(before prompt: SafeText) {
        let notices = mailbox.takeNotices()
        guard !notices.isEmpty else { return }
        for notice in notices { terminal.write("\n" + notice.plain) }
        terminal.write("\n" + prompt.plain)
    }

    private static func checked(_ bytes: [UInt8]) -> Input {
        guard bytes.count < longestLine else { return .refused(.tooLong(limit: longestLine - 1)) }
        guard let line = String(validating: bytes, as: UTF8.self) else {
            let shown = SafeText(untrusted: String(decoding: bytes, as: UTF8.self))
            return .refused(.invalidUTF8(shown))
        }
        guard !LineText.holdsControlCharacter(line) else {
            return .refused(.controlCharacters(SafeText(untrusted: line)))
        }
        return .line(line)
    }
}
