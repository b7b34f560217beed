import Shell
import Synchronization
import TerminalText

/// A person made of lists: what is entered at the prompt, and what is answered.
final class ScriptedSource: LineSource {
    private struct State {
        var inputs: [LineInput]
        var answers: [QuestionAnswer]
        var questions: [String] = []
        var remembered: [String] = []
        var interrupt: (@Sendable () -> Void)?
        var onQuestion: (@Sendable () -> Void)?
    }

    private let state: Mutex<State>
    private let transcript: Transcript

    init(_ inputs: [LineInput], answers: [QuestionAnswer], transcript: Transcript) {
        state = Mutex(State(inputs: inputs, answers: answers))
        self.transcript = transcript
    }

    /// The questions that were asked.
    var questions: [String] {
        state.withLock { $0.questions }
    }

    /// The lines that can be recalled.
    var remembered: [String] {
        state.withLock { $0.remembered }
    }

    /// Does something while a question stands.
    func onQuestion(_ action: @escaping @Sendable () -> Void) {
        state.withLock { $0.onQuestion = action }
    }

    /// Presses Ctrl-C while a command runs.
    func interrupt() {
        state.withLock { $0.interrupt }?()
    }

    func next(prompt: SafeText) async -> LineInput {
        let input = state.withLock { $0.inputs.isEmpty ? .end : $0.inputs.removeFirst() }
        if case .line(let line) = input { transcript.add(prompt.plain + line + "\n") }
        return input
    }

    func show(_ lines: [SafeText]) async {
        for line in lines { transcript.add(line.plain + "\n") }
    }

    func ask(_ question: SafeText) async -> QuestionAnswer {
        state.withLock { $0.onQuestion }?()
        let answer = state.withLock { state in
            state.questions.append(question.plain)
            return state.answers.isEmpty ? QuestionAnswer.end : state.answers.removeFirst()
        }
        transcript.add("\(question.plain)\(answer)\n")
        return answer
    }

    func notice(_ text: SafeText) {
        transcript.add("* \(text.plain)\n")
    }

    func remember(_ line: String) {
        state.withLock { $0.remembered.append(line) }
    }

    func onInterrupt(_ handler: (@Sendable () -> Void)?) {
        state.withLock { $0.interrupt = handler }
    }
}

/// Everything a person would have seen, in order.
final class Transcript: Sendable {
    private let text = Mutex("")

    func add(_ more: String) {
        text.withLock { $0 += more }
    }

    var all: String {
        text.withLock { $0 }
    }
}
