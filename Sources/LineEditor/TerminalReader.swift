import Glibc
import TerminalText

/// Reads lines, or answers to questions, from a terminal with libedit.
///
/// Questions have a reader of their own: no history, no completion, none of the user's bindings,
/// and nothing that a key bound to a string has pushed back into the input.
final class TerminalReader {
    /// What is read.
    enum Purpose {
        /// Commands.
        ///
        /// Tab asks the first closure, and each pause the second; the history is loaded after the
        /// first prompt is drawn.
        case lines(
            complete: @Sendable (_ line: String, _ cursor: Int) -> Completion,
            hint: @Sendable (_ line: String, _ cursor: Int) -> SafeText,
            history: @Sendable () -> [String]
        )
        /// Answers to questions.
        case answers
    }

    let edit: LibEdit
    let terminal: Terminal
    let purpose: Purpose
    let mailbox: Mailbox
    let waiter: Waiter
    let usesColor: Bool
    private let editrc: Editrc?
    /// Where libedit draws while it must not; opened the first time.
    lazy var nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
    private var hasHistory = false
    var reading: Reading?

    /// Opens libedit on a terminal; nil when that can't be drawn on.
    init?(
        _ purpose: Purpose,
        terminal: Terminal,
        settings: EditorSettings,
        mailbox: Mailbox,
        waiter: Waiter
    ) {
        guard let edit = LibEdit(programName: settings.programName, terminal: terminal) else {
            return nil
        }
        self.edit = edit
        self.terminal = terminal
        self.purpose = purpose
        self.mailbox = mailbox
        self.waiter = waiter
        self.usesColor = settings.usesColor
        edit.addCommands()
        if case .lines = purpose {
            editrc = Editrc.ofUser(programName: settings.programName)
        } else {
            editrc = nil
        }
        if let editrc { edit.source(editrc.path) }
        edit.bindOurs()
        edit.owner = self
    }

    /// Reads one line.
    ///
    /// Blocks.
    func read(prompt: SafeText, for id: Int) -> Input {
        guard terminal.awaitForeground(), let found = TerminalModes(of: terminal.input) else {
            return .end
        }
        reading = Reading(
            id: id,
            prompt: prompt,
            found: found,
            signalKeys: found.signalKeys,
            decoder: KeyDecoder(bound: editrc?.sequences ?? [])
        )
        defer { reading = nil }
        found.raiseGuard(on: terminal)
        // libedit draws the prompt first and sets the modes then: a key in between would be echoed.
        edit.prepareTerminal()
        edit.write(Terminal.pasteOn)
        let line = edit.read(prompt: PromptMarkup.scalars(of: prompt, usesColor: usesColor))
        if !leaveTallLine(showing: ""), line == nil, reading?.ending == nil { terminal.write("\n") }
        terminal.write(Terminal.pasteOff)
        found.apply(to: terminal.input)
        TerminalModes.lowerGuard()
        return result(line)
    }

    /// Adds a line to those that can be recalled.
    func remember(_ line: String) {
        loadHistory()
        guard !line.isEmpty, !LineText.holdsControlCharacter(line) else { return }
        edit.remember(line)
    }

    /// Loads the history, the first time.
    func loadHistory() {
        guard case .lines(_, _, let history) = purpose, !hasHistory else { return }
        hasHistory = true
        for line in history() { remember(line) }
    }

    private func result(_ line: String?) -> Input {
        switch reading?.ending {
        case .interrupt: .interrupt
        case .closed: .end
        case .paste(.block(let lines)): .block(lines)
        case .paste(.refused(let refusal)): .refused(refusal)
        case .paste(.inserted), nil: line.map(checked) ?? .end
        case .pasteTooLong: .refused(.tooLong(limit: KeyDecoder.pasteLimit))
        }
    }

    /// The line that runs is the line that was typed: one that can't be is refused.
    private func checked(_ line: String) -> Input {
        if let spoiled = reading?.spoiled, line.unicodeScalars.contains("\u{FFFD}") {
            let shown = SafeText(untrusted: line)
            return .refused(
                spoiled == .invalidUTF8 ? .invalidUTF8(shown) : .controlCharacters(shown)
            )
        }
        if LineText.holdsControlCharacter(line) {
            return .refused(.controlCharacters(SafeText(untrusted: line)))
        }
        return .line(line)
    }
}
