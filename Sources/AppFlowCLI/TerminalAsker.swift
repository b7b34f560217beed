import Glibc
import LineEditor
import Shell
import TerminalText

/// Asks on the terminal itself, wherever standard output goes: for commands that run without a prompt.
actor TerminalAsker: Asker {
    private var editor: LineEditor?

    func show(_ lines: [SafeText]) async {
        for line in lines { terminal()?.notice(line) }
    }

    func ask(_ question: SafeText) async -> QuestionAnswer {
        await terminal()?.ask(question).asShellAnswer ?? .end
    }

    /// Made for the first question only: it takes the signals of the process.
    private func terminal() -> LineEditor? {
        if editor == nil {
            let descriptor = open("/dev/tty", O_RDWR | O_CLOEXEC)
            guard descriptor >= 0 else { return nil }
            editor = LineEditor(programName: "appflow", input: descriptor, output: descriptor)
        }
        return editor
    }
}
