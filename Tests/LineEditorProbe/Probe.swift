import Glibc
import LineEditor
import TerminalText

/// A program that does nothing but edit lines, for tests to drive on a pseudo-terminal.
///
/// It prints what each read returned. Lines that it acts on: `ask` asks a question, `later TEXT`
/// posts a notice 300 ms later, `busy` runs for 2 seconds or until Ctrl-C, `crash` traps, `exit`
/// ends it.
@main
struct Probe {
    static func main() async {
        let probe = Probe(words: CommandLine.arguments.dropFirst())
        guard let editor = probe.editor() else {
            print("no terminal")
            exit(3)
        }
        exit(await probe.run(editor))
    }

    private let isSlow: Bool
    private let interrupts = Interrupts()

    private init(words: some Sequence<String>) {
        isSlow = words.contains("slow")
    }

    private func editor() -> LineEditor? {
        let interrupts = interrupts
        return LineEditor(
            programName: "probe",
            usesColor: CommandLine.arguments.contains("color"),
            history: { ["first line", "second line", "naïve ☕"] },
            complete: FixedCompletion.complete,
            onInterrupt: { interrupts.note() }
        )
    }

    private func run(_ editor: LineEditor) async -> Int32 {
        var number = 0
        while true {
            number += 1
            switch await editor.next(prompt: "\("probe", style: .green) \(number)> ") {
            case .line("exit"): return 0
            case .line(let line):
                editor.addHistory(line)
                say("line: <\(line)>")
                await act(on: line, editor)
            case .block(let lines):
                say("block of \(lines.count)")
                for line in lines { say("  <\(line)>") }
            case .interrupt: say("interrupt")
            case .end:
                say("end")
                return 0
            case .refused(.invalidUTF8(let text)): say("refused, not UTF-8: <\(text)>")
            case .refused(.controlCharacters(let text)): say("refused, control: <\(text)>")
            case .refused(.tooLong(let limit)): say("refused, longer than \(limit)")
            }
        }
    }

    private func act(on line: String, _ editor: LineEditor) async {
        if line == "ask" {
            say("answer: \(await editor.ask("Really? [y/N] "))")
        } else if line == "busy" {
            say(await interrupts.wait(seconds: 2) ? "interrupted" : "done")
        } else if line == "crash" {
            fatalError("as asked")
        } else if line.hasPrefix("later ") {
            let text = SafeText(untrusted: String(line.dropFirst(6)))
            Task {
                try? await Task.sleep(for: .milliseconds(300))
                editor.notice(text)
            }
        }
    }

    private func say(_ text: String) {
        print(text)
        fflush(nil)
    }
}
