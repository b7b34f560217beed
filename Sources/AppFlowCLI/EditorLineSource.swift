import LineEditor
import Shell
import Synchronization
import TerminalText
import World

/// The line editor as the shell's source of lines: the one place where the two meet.
final class EditorLineSource: LineSource {
    private let editor: LineEditor
    private let interrupts: Relay<Void>

    /// Takes the terminal of the process, or returns nil when it has none.
    init?(completer: Completer, parts: SessionParts) {
        let interrupts = Relay<Void>()
        let warnings = Relay<SafeText>()
        let editor = LineEditor(
            programName: "appflow",
            usesColor: ScreenColor.isWanted(parts.world.environment),
            history: { parts.earlierLines(tell: warnings.send) },
            complete: { line, cursor in
                completer.complete(line, cursor: cursor).map(Completion.init) ?? .none
            },
            hint: { line, cursor in completer.hint(line, cursor: cursor) },
            onInterrupt: { interrupts.send(()) }
        )
        guard let editor else { return nil }
        warnings.receiver = { editor.notice($0) }
        self.editor = editor
        self.interrupts = interrupts
    }

    func next(prompt: SafeText) async -> LineInput {
        switch await editor.next(prompt: prompt) {
        case .line(let line): .line(line)
        case .block(let lines): .block(lines)
        case .interrupt: .interrupt
        case .end: .end
        case .refused(let refusal): .refused(refusal.words)
        }
    }

    func ask(_ question: SafeText) async -> QuestionAnswer {
        await editor.ask(question).asShellAnswer
    }

    func show(_ lines: [SafeText]) async {
        for line in lines { editor.notice(line) }
    }

    func notice(_ text: SafeText) {
        editor.notice(text)
    }

    func remember(_ line: String) {
        editor.addHistory(line)
    }

    func onInterrupt(_ handler: (@Sendable () -> Void)?) {
        guard let handler else { return interrupts.receiver = nil }
        interrupts.receiver = { _ in handler() }
    }
}

/// Hands on what the editor's thread has to say to whoever wants it at the moment; safe from any thread.
private final class Relay<Message>: Sendable {
    private let current = Mutex<(@Sendable (Message) -> Void)?>(nil)

    var receiver: (@Sendable (Message) -> Void)? {
        get { current.withLock { $0 } }
        set { current.withLock { $0 = newValue } }
    }

    func send(_ message: Message) {
        receiver?(message)
    }
}

extension Answer {
    /// The same for the shell, which knows no editor.
    var asShellAnswer: QuestionAnswer {
        switch self {
        case .text(let text): .text(text)
        case .interrupt: .interrupt
        case .end: .end
        }
    }
}

extension Refusal {
    fileprivate var words: SafeText {
        switch self {
        case .invalidUTF8(let text): "the line holds bytes that are no UTF-8: " + text
        case .controlCharacters(let text): "the line holds control characters: " + text
        case .tooLong(let limit): "the line is longer than \(limit) bytes"
        }
    }
}

extension Completion {
    fileprivate init(_ result: CompletionResult) {
        self.init(
            replaces: result.range,
            candidates: result.candidates.map {
                Candidate(text: $0.text, display: $0.label, note: $0.note, appendsSpace: $0.isWhole)
            },
            count: result.count
        )
    }
}
