import TerminalText

/// Lines and answers with libedit, each through a reader of its own.
final class LibEditEngine: EditorEngine {
    private let terminal: Terminal
    private let settings: EditorSettings
    private let mailbox: Mailbox
    private let waiter: Waiter
    private let lines: TerminalReader
    private var answers: TerminalReader?

    /// Opens libedit; nil when the terminal can't be drawn on.
    init?(terminal: Terminal, settings: EditorSettings, mailbox: Mailbox, waiter: Waiter) {
        let found = TerminalModes(of: terminal.input)
        let reader = TerminalReader(
            .lines(
                complete: settings.complete,
                hint: settings.hint,
                history: settings.history
            ),
            terminal: terminal,
            settings: settings,
            mailbox: mailbox,
            waiter: waiter
        )
        // libedit sets its own idea of normal modes when it is opened.
        found?.apply(to: terminal.input)
        guard let reader else { return nil }
        self.terminal = terminal
        self.settings = settings
        self.mailbox = mailbox
        self.waiter = waiter
        lines = reader
    }

    func line(_ prompt: SafeText, for id: Int) -> Input {
        lines.read(prompt: prompt, for: id)
    }

    func answer(_ question: SafeText, for id: Int) -> Answer {
        if answers == nil { answers = answerReader() }
        return answers.map { Answer($0.read(prompt: question, for: id)) } ?? .end
    }

    func show(_ notice: SafeText) {
        terminal.write(notice.rendered(color: settings.usesColor) + "\n")
    }

    func remember(_ line: String) {
        lines.remember(line)
    }

    private func answerReader() -> TerminalReader? {
        let found = TerminalModes(of: terminal.input)
        defer { found?.apply(to: terminal.input) }
        return TerminalReader(
            .answers,
            terminal: terminal,
            settings: settings,
            mailbox: mailbox,
            waiter: waiter
        )
    }
}
