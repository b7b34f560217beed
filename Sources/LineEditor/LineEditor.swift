import CEditline
public import TerminalText

/// The prompt: reads lines from a terminal, with libedit where the terminal can be drawn on.
///
/// Everything of libedit happens on one thread of its own; the methods here only leave wishes for
/// it, from any task or thread. Between two reads the terminal is in the modes in which it was
/// found. One in a process: it owns the process's signals from the moment it is made, and is never
/// taken down.
///
/// - Ctrl-C, Ctrl-Z, a change of size and a continuation are told to the editor's thread.
/// - SIGTERM, SIGHUP, SIGQUIT and a crash put the terminal back and then end the process as ever.
public final class LineEditor: Sendable {
    private let mailbox: Mailbox

    /// Takes a terminal, and returns before the editor is ready; nil when the descriptors are none.
    ///
    /// - Parameters:
    ///   - programName: the name by which `~/.editrc` may address the program.
    ///   - input: where keys come from.
    ///   - output: where the line is drawn.
    ///   - usesColor: whether styles are drawn.
    ///   - history: gives the lines that can be recalled, oldest first. Called once on the editor's
    ///     thread, after the first prompt is on the screen.
    ///   - complete: says what Tab can do, given a line and the cursor's place in it as a UTF-8
    ///     offset. Called on the editor's thread, which stands still meanwhile: it must be fast.
    ///   - hint: says what can come next, drawn dim after a line with the cursor at its end; as much
    ///     of it as fits into the row, and only where styles are drawn. Called on the editor's thread
    ///     each time it waits for a key: it must be faster than Tab.
    ///   - onInterrupt: called on the editor's thread when Ctrl-C comes while nothing is being
    ///     read; it must return at once.
    public init?(
        programName: String,
        input: Int32 = 0,
        output: Int32 = 1,
        usesColor: Bool = false,
        history: @escaping @Sendable () -> [String] = { [] },
        complete: @escaping @Sendable (_ line: String, _ cursor: Int) -> Completion = { _, _ in
            .none
        },
        hint: @escaping @Sendable (_ line: String, _ cursor: Int) -> SafeText = { _, _ in .empty },
        onInterrupt: @escaping @Sendable () -> Void = {}
    ) {
        let terminal = Terminal(input: input, output: output)
        guard terminal.isTerminal, let pipe = WakePipe() else { return nil }
        mailbox = Mailbox(pipe)
        let settings = EditorSettings(
            programName: programName,
            usesColor: usesColor,
            history: history,
            complete: complete,
            hint: hint,
            onInterrupt: onInterrupt
        )
        // Here and not on the thread: the locale belongs to all threads, and this one has it alone.
        let loop = EditorLoop(
            terminal: terminal,
            settings: settings,
            mailbox: mailbox,
            pipe: pipe,
            decodesUTF8: ceditline_use_utf8()
        )
        Signals.catchAll(waking: pipe)
        guard OwnThread.run({ loop.run() }) else { return nil }
    }

    /// Draws a prompt and reads what is entered.
    ///
    /// - Parameter prompt: one line that ends in `> `.
    /// - Returns: what was entered; `.interrupt` when the task is cancelled meanwhile.
    public func next(prompt: SafeText) async -> Input {
        let id = mailbox.newID()
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                mailbox.post(.init(id: id, prompt: prompt, reply: .line(continuation)))
            }
        } onCancel: {
            mailbox.cancel(id)
        }
    }

    /// Asks a question, and reads what is typed after it was drawn.
    ///
    /// Input that came before, a paste, history and Tab don't answer.
    ///
    /// - Parameter question: one line, such as `Cancel this run? [y/N] `.
    /// - Returns: what was answered; `.interrupt` when the task is cancelled meanwhile.
    public func ask(_ question: SafeText) async -> Answer {
        let id = mailbox.newID()
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                mailbox.post(.init(id: id, prompt: question, reply: .answer(continuation)))
            }
        } onCancel: {
            mailbox.cancel(id)
        }
    }

    /// Prints a line above the one being edited, which stays with its cursor; while none is, just
    /// prints it.
    ///
    /// From any thread; returns at once.
    public func notice(_ text: SafeText) {
        mailbox.post(notice: text)
    }

    /// Lets a line be recalled, for as long as the process runs.
    ///
    /// One that is empty, holds a control character or repeats the line before is left out.
    public func addHistory(_ line: String) {
        mailbox.post(historyLine: line)
    }
}
