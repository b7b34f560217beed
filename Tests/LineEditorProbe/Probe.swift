import Glibc
import LineEditor
import TerminalText

/// A program that does nothing but edit lines, for tests to drive on a pseudo-terminal.
///
/// It prints what each read returned, and acts on some lines (``ProbeCommand``). The argument
/// `color` has it draw styles, and a number gives it so many more lines of history.
@main
struct Probe {
    private let editor: LineEditor
    private let interrupts: Interrupts

    static func main() async {
        guard let probe = Probe(arguments: CommandLine.arguments) else {
            print("no terminal")
            exit(3)
        }
        exit(await probe.run())
    }

    private init?(arguments: [String]) {
        let interrupts = Interrupts()
        let more = arguments.compactMap { Int($0) }.first ?? 0
        let editor = LineEditor(
            programName: "probe",
            usesColor: arguments.contains("color"),
            history: {
                (0..<more).map { "older line \($0)" } + ["first line", "second line", "naïve ☕"]
            },
            complete: FixedCompletion.complete,
            hint: FixedHint.hint,
            onInterrupt: { interrupts.note() }
        )
        guard let editor else { return nil }
        self.editor = editor
        self.interrupts = interrupts
    }

    private func run() async -> Int32 {
        var number = 0
        while true {
            number += 1
            let input = await editor.next(prompt: "\("probe", style: .green) \(number)> ")
            show(input)
            guard case .line(let line) = input else {
                if input == .end { return 0 }
                continue
            }
            editor.addHistory(line)
            if let status = await act(on: line) { return status }
        }
    }

    private func show(_ input: Input) {
        switch input {
        case .line(let line): say("line: <\(line)>")
        case .block(let lines):
            say("block of \(lines.count)")
            for line in lines { say("  <\(line)>") }
        case .interrupt: say("interrupt")
        case .end: say("end")
        case .refused(.invalidUTF8(let text)): say("refused, not UTF-8: <\(text)>")
        case .refused(.controlCharacters(let text)): say("refused, control: <\(text)>")
        case .refused(.tooLong(let limit)): say("refused, longer than \(limit)")
        }
    }

    /// Does what a line says; returns the status to end with, if any.
    private func act(on line: String) async -> Int32? {
        let words = line.split(separator: " ", maxSplits: 1).map(String.init)
        guard let command = words.first.flatMap(ProbeCommand.init) else { return nil }
        switch command {
        case .exit: return 0
        case .ask: say("answer: \(await editor.ask("Really? [y/N] "))")
        case .busy: say(await interrupts.wait(seconds: 2) ? "interrupted" : "done")
        case .crash: fatalError("as asked")
        case .later: soon { editor.notice(SafeText(untrusted: words.last ?? "")) }
        case .exitLater: soon { exit(7) }
        case .crashLater: soon { fatalError("as asked") }
        case .expire: await expire()
        }
        return nil
    }

    private func soon(_ body: @escaping @Sendable () -> Void) {
        Task {
            try? await Task.sleep(for: .milliseconds(300))
            body()
        }
    }

    private func expire() async {
        let editor = editor
        let reading = Task { await editor.next(prompt: "soon over> ") }
        try? await Task.sleep(for: .milliseconds(300))
        reading.cancel()
        show(await reading.value)
    }

    private func say(_ text: String) {
        print(text)
        fflush(nil)
    }
}
